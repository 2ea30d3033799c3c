/** What is held about oneself, and who looked at it. */
@NullMarked
package app.cairn.people.own;

import org.jspecify.annotations.NullMarked;
