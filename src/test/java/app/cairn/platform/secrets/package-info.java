@NullMarked
package app.cairn.platform.secrets;

import org.jspecify.annotations.NullMarked;
