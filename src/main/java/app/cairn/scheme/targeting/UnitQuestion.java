package app.cairn.scheme.targeting;

import app.cairn.institution.AcademicYearId;
import app.cairn.institution.SchoolId;
import java.util.List;
import java.util.Optional;

/** What a ranking of units is asked for: over which years, counted how, sorted and paged how. */
record UnitQuestion(
    List<AcademicYearId> years,
    Attempts attempts,
    Leavers leavers,
    Optional<SchoolId> school,
    String search,
    UnitSort sort,
    boolean greatestFirst,
    int page,
    int size) {

  UnitQuestion onOnePage(int most) {
    return new UnitQuestion(years, attempts, leavers, school, search, sort, greatestFirst, 1, most);
  }
}
