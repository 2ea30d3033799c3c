package app.cairn.platform.intake.mapping;

import java.util.OptionalInt;

/** Where a file has a column. */
@FunctionalInterface
interface Columns {
  OptionalInt column(String name);
}
