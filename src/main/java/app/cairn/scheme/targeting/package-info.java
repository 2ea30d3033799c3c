/** Which modules are challenging: units ranked by need, with how every figure is counted. */
@NullMarked
package app.cairn.scheme.targeting;

import org.jspecify.annotations.NullMarked;
