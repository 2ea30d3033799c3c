/** What attendance has to say on the home page: a code to type, a register to take or confirm. */
@NullMarked
package app.cairn.attendance.home;

import org.jspecify.annotations.NullMarked;
