/**
 * The device at the door: it takes cards and numbers for one register, for as long as its session
 * is on. Known by a ticket of its own; nobody is signed in on it.
 */
@NullMarked
package app.cairn.attendance.kiosk;

import org.jspecify.annotations.NullMarked;
