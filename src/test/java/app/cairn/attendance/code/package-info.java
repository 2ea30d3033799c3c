@NullMarked
package app.cairn.attendance.code;

import org.jspecify.annotations.NullMarked;
