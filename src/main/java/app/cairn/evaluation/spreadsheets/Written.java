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
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The three files of a report. */
record Written(Wording w, ImpactCommand.Made made, Path folder) {

  /** All three, or none: each is made before any takes the place of an earlier one. */
  void write() {
    var json = new FindingsJson(new JsonAnswers(w), made.findings(), made.printed());
    var figures = json.made(made.statement(), made.quality());
    var files = new LinkedHashMap<String, String>();
    try {
      var csv = new StringWriter();
      FindingsCsv.write(figures, csv);
      files.put("impact.json", pretty(figures));
      files.put("impact.csv", csv.toString());
      files.put(
          "impact.html",
          new StaticTemplates().evaluationSpreadsheetsPrintImpact(report()).render());
      Files.createDirectories(folder);
      put(files);
    } catch (IOException | UncheckedIOException e) {
      throw new CommandRefused(w.t("spreadsheet.refused.cannot-write", "folder", folder));
    }
  }

  private void put(Map<String, String> files) throws IOException {
    var ready = new LinkedHashMap<Path, Path>();
    try {
      for (var file : files.entrySet()) {
        Path place = folder.resolve(file.getKey());
        if (Files.isDirectory(place)) {
          throw new FileSystemException(place.toString());
        }
        Path beside = folder.resolve(file.getKey() + ".part");
        ready.put(beside, place);
        Files.writeString(beside, file.getValue());
      }
      for (var one : ready.entrySet()) {
        Files.move(one.getKey(), one.getValue(), StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      for (Path beside : ready.keySet()) {
        Files.deleteIfExists(beside);
      }
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
