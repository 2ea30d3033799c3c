/**
 * What waits for a keeper's word, over all their registers: people taken down by name, scans far
 * outside the time, scans against a keeper's word.
 */
@NullMarked
package app.cairn.attendance.inbox;

import org.jspecify.annotations.NullMarked;
