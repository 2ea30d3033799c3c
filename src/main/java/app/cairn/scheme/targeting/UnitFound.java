package app.cairn.scheme.targeting;

import app.cairn.curriculum.CourseUnitId;
import app.cairn.institution.SchoolId;
import java.util.Optional;

/** A unit as its page heads it. */
public record UnitFound(
    CourseUnitId unit, String code, String title, Optional<SchoolId> school, String schoolName) {}
