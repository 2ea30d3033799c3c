package app.cairn.institution;

import java.util.Optional;

/** Where a day is in the year, as people say it: in a term, most often in one of its weeks. */
public record DayInTerm(String term, Optional<Integer> week) {}
