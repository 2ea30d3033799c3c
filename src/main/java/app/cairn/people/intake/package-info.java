/** People and what systems know them by, as files bring them. */
@NullMarked
package app.cairn.people.intake;

import org.jspecify.annotations.NullMarked;
