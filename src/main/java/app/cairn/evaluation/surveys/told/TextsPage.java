package app.cairn.evaluation.surveys.told;

import app.cairn.platform.page.Shell;
import java.util.List;
import java.util.UUID;

/**
 * What was written, question by question.
 *
 * @param typed a theme that could not be added, kept
 */
public record TextsPage(
    Shell shell,
    UUID survey,
    String title,
    List<Theme> themes,
    List<Asked> asked,
    String typed,
    String error) {

  public record Theme(UUID id, String name, int texts) {}

  public record Asked(String question, List<Line> lines) {}

  /**
   * @param name whose it is, in a survey that said so; else empty
   */
  public record Line(
      UUID sheet,
      UUID question,
      String words,
      String name,
      boolean released,
      List<String> themes) {}

  static TextsPage of(Shell shell, TextDesk.Reading reading, String typed, String error) {
    return new TextsPage(
        shell,
        reading.survey().id(),
        reading.survey().title(),
        reading.themes().stream().map(one -> new Theme(one.id(), one.name(), one.texts())).toList(),
        reading.questions().stream()
            .map(
                one ->
                    new Asked(
                        one.words(),
                        reading.of(one.id()).stream()
                            .map(
                                text ->
                                    new Line(
                                        text.sheet(),
                                        text.question(),
                                        text.words(),
                                        text.name(),
                                        text.released(),
                                        text.themes()))
                            .toList()))
            .toList(),
        typed,
        error);
  }
}
