package app.cairn.timetable.fit;

import app.cairn.institution.SchoolId;
import app.cairn.leaders.WhatIsLed;
import app.cairn.scheme.CohortId;
import app.cairn.scheme.SchemeId;
import app.cairn.timetable.StudySessionId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session as far as it matters for who may lead it. */
public record SessionToLead(
    StudySessionId id,
    LocalDate on,
    SchemeId scheme,
    CohortId cohort,
    @Nullable SchoolId school,
    @Nullable UUID group) {

  public WhatIsLed led() {
    return new WhatIsLed(scheme, cohort, school, group);
  }
}
