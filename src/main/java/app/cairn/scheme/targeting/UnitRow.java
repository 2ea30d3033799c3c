package app.cairn.scheme.targeting;

import app.cairn.curriculum.CourseUnitId;
import app.cairn.scheme.TargetId;
import java.util.List;
import java.util.Optional;

/**
 * One unit in a ranking.
 *
 * @param trend how many failed or left, as a share, in each year that has marks; empty where too
 *     few people were in it
 * @param chosen the target it already has in the scheme's year
 */
public record UnitRow(
    CourseUnitId unit,
    String code,
    String title,
    String school,
    Figures figures,
    List<YearPoint> trend,
    Optional<TargetId> chosen) {}
