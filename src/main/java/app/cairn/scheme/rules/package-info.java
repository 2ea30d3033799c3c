/**
 * What a scheme decides: each rule's kinds of value, and the question which value applies where.
 */
@NamedInterface("rules")
@NullMarked
package app.cairn.scheme.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
