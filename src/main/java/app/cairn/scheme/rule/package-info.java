/** Setting and changing a scheme's rules, for the scheme, a school or a group, from a day on. */
@NullMarked
package app.cairn.scheme.rule;

import org.jspecify.annotations.NullMarked;
