/**
 * How somebody says that they are here: the scan that survives a log-in, the digits typed, the
 * queue that answers only what is written down, the receipt and "that wasn't me". Known here by a
 * signed cookie; no session and no roles are read.
 */
@NullMarked
package app.cairn.attendance.checkin;

import org.jspecify.annotations.NullMarked;
