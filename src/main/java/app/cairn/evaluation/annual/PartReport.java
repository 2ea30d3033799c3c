package app.cairn.evaluation.annual;

import app.cairn.evaluation.report.Section;
import java.util.List;
import java.util.Optional;

/**
 * One unit's or one school's year on one page, every figure worded and nobody named.
 *
 * @param subject what a PDF says of itself
 * @param headline the one sentence
 * @param choice what no figure here is proof of
 * @param recorded how attendance was
 */
public record PartReport(
    String language,
    String title,
    String subject,
    String institution,
    String made,
    String headline,
    String choice,
    List<String> warnings,
    List<AnnualReport.Figure> figures,
    List<Section> sections,
    Optional<String> recorded,
    List<String> limits) {}
