@NullMarked
package app.cairn.scheme.preset;

import org.jspecify.annotations.NullMarked;
