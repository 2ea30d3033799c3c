package app.cairn.evaluation.spreadsheets;

import app.cairn.evaluation.report.Section;
import java.util.List;

/**
 * The whole report as one file, every figure already worded.
 *
 * @param statement what was found, before any figure
 * @param sources which files it rests on
 */
public record ImpactReport(
    String language,
    String title,
    List<String> statement,
    String sources,
    List<Section> sections,
    String foot) {}
