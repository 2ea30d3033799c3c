@NullMarked
package app.cairn.institution;

import org.jspecify.annotations.NullMarked;
