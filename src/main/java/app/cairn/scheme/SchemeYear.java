package app.cairn.scheme;

import app.cairn.institution.AcademicYearId;
import java.time.LocalDate;

/** A scheme's running in one academic year, from the year's first day to its last. */
public record SchemeYear(
    SchemeYearId id,
    SchemeId scheme,
    AcademicYearId year,
    String name,
    LocalDate first,
    LocalDate last,
    String aims) {}
