/** The code on a session's screen: how it is made, how it changes, and how a scan is believed. */
@NullMarked
package app.cairn.attendance.code;

import org.jspecify.annotations.NullMarked;
