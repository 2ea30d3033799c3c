/**
 * Mail on its way out: handed to the configured server, or kept in a folder where there is none.
 */
@NamedInterface("mail")
@NullMarked
package app.cairn.platform.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
