package app.cairn.evaluation.impact;

import app.cairn.evaluation.study.BandFigures;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Every exact figure of a year, by subject and band, from which a release is made. Not to be shown
 * as it is.
 *
 * @param handle the scheme's
 * @param settled whether no mark awaits the board
 * @param cohorts those whose results they rest on
 * @param subjects in the order of {@code cells}
 * @param cells for each subject, its bands
 * @param fromLandmark of all subjects together, by how often they had come by the landmark; empty
 *     where nothing is known from then on
 * @param week the landmark's
 * @param wentOn counts students, not results
 */
public record YearCells(
    UUID scheme,
    String handle,
    String name,
    UUID year,
    String yearName,
    boolean settled,
    Set<UUID> cohorts,
    List<String> subjects,
    List<List<BandFigures>> cells,
    List<BandFigures> fromLandmark,
    int week,
    WentOn wentOn) {}
