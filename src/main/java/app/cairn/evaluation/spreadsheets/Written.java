package app.cairn.evaluation.spreadsheets;

import app.cairn.evaluation.report.GroupSections;
import app.cairn.evaluation.report.ModelSections;
import app.cairn.evaluation.report.PlainSections;
import app.cairn.evaluation.report.Section;
import app.cairn.evaluation.report.Told;
import app.cairn.platform.contributions.CommandRefused;
import app.cairn.platform.words.Wording;
import cairn.templates.StaticTemplates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The three files of a report. */
record Written(Wording w, ImpactCommand.Made made, Path folder) {

  void write() {
    var json = new FindingsJson(new JsonAnswers(w), made.findings(), made.printed());
    var figures = json.made(made.statement(), made.quality());
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("impact.json"), pretty(figures));
      try (var csv =
          Files.newBufferedWriter(folder.resolve("impact.csv"), StandardCharsets.UTF_8)) {
        FindingsCsv.write(figures, csv);
      }
      Files.writeString(
          folder.resolve("impact.html"),
          new StaticTemplates().evaluationSpreadsheetsPrintImpact(report()).render());
    } catch (IOException | UncheckedIOException e) {
      throw new CommandRefused(w.t("spreadsheet.refused.cannot-write", "folder", folder));
    }
  }

  private static String pretty(tools.jackson.databind.JsonNode figures) {
    return JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(figures)
        + "\n";
  }

  ImpactReport report() {
    var told = new Told(w, digits());
    var findings = made.findings();
    var sections = new ArrayList<Section>();
    sections.addAll(new PlainSections(told, findings.whole(), made.printed()).made());
    sections.addAll(new ModelSections(told, findings).made());
    sections.addAll(new GroupSections(told, findings, made.printed()).made());
    sections.addAll(new TrustSections(told, made.quality(), made.printed()).made());
    return new ImpactReport(
        w.language(),
        w.t("impact.report.title"),
        made.said(),
        w.t(
            "impact.report.sources",
            "files",
            made.sources().stream()
                .map(path -> path.getFileName().toString())
                .collect(Collectors.joining(", "))),
        sections,
        w.t("impact.report.foot"));
  }

  private int digits() {
    return app.cairn.evaluation.study.Statement.digits(
        made.findings().whole().everyone().deviation());
  }
}
