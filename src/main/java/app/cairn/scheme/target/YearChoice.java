package app.cairn.scheme.target;

import app.cairn.institution.AcademicYearId;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.SchemeYearId;

/** A scheme's year, running or to come, in which course cohorts can be chosen. */
public record YearChoice(
    SchemeYearId schemeYear,
    SchemeId scheme,
    AcademicYearId year,
    String schemeName,
    String yearName) {}
