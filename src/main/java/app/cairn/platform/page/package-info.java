/** The frame around every page: title, navigation, who is signed in. */
@NamedInterface("page")
@NullMarked
package app.cairn.platform.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
