package app.cairn.scheme.target;

import app.cairn.curriculum.UnitOfferingId;
import app.cairn.institution.AcademicYearId;
import app.cairn.institution.SchoolId;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.SchemeYearId;
import java.util.Optional;

/** A delivery that can be chosen in a scheme's year. */
public record DeliveryChoice(
    UnitOfferingId offering,
    SchemeYearId schemeYear,
    SchemeId scheme,
    AcademicYearId year,
    Optional<SchoolId> school,
    String schemeName,
    String yearName,
    String term) {

  public String value() {
    return offering + ":" + schemeYear;
  }
}
