/** Every word a person reads: messages, and the words a scheme uses for its people and things. */
@NamedInterface("words")
@NullMarked
package app.cairn.platform.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
