/** How an institution's own columns and codes become fields of record types. */
@NullMarked
package app.cairn.platform.intake.mapping;

import org.jspecify.annotations.NullMarked;
