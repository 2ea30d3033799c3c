package app.cairn.evaluation.impact;

import app.cairn.platform.chart.IntervalChart;
import java.util.List;
import java.util.Optional;

/**
 * Bands with their figures, in words, in a table and as a picture.
 *
 * @param sentence what it means, before any figure
 * @param hiding whether a band is too small to be shown
 * @param singleMarks whether the lowest and the highest mark have columns
 * @param fine how the comparison was made: the test by name, its figures and the interval
 */
public record BandTable(
    String sentence,
    List<BandRow> rows,
    Optional<BandRow> everyone,
    Optional<IntervalChart> picture,
    boolean hiding,
    boolean singleMarks,
    Optional<String> fine,
    int provisional) {}
