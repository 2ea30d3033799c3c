/**
 * {@code POST /api/imports}: another system brings records in, with a token instead of a person.
 */
@NullMarked
package app.cairn.platform.intake.call;

import org.jspecify.annotations.NullMarked;
