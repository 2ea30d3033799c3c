/**
 * Questions that came up: gathered, released by the leaders without names, answered by lecturers.
 */
@NullMarked
package app.cairn.sessions.questions;

import org.jspecify.annotations.NullMarked;
