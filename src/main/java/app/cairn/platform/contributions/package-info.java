/** What modules contribute to pages, commands and questions that concern everyone. */
@NamedInterface("contributions")
@NullMarked
package app.cairn.platform.contributions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
