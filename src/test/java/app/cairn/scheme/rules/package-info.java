@NullMarked
package app.cairn.scheme.rules;

import org.jspecify.annotations.NullMarked;
