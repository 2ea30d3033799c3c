/** Stories that would end a pilot if they broke, walked in a real browser. */
@NullMarked
package app.cairn.journeys;

import org.jspecify.annotations.NullMarked;
