package app.cairn.scheme.targeting;

import java.util.OptionalDouble;

/** One year of a trend; without a value where fewer than five people stand behind it. */
public record YearPoint(String year, OptionalDouble failedOrLeft) {}
