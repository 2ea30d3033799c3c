package app.cairn.demonstration.story;

import app.cairn.demonstration.simulator.University;
import app.cairn.platform.contributions.DemonstrationChapter;
import app.cairn.platform.words.Words;
import app.cairn.sessions.Afterwards;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What leaders noted after their sessions, and what lecturers made of it. */
@Component
@ConditionalOnProperty("cairn.demonstration")
class LookingBack implements DemonstrationChapter {

  private final Stage stage;
  private final Afterwards afterwards;
  private final Words words;

  LookingBack(Stage stage, Afterwards afterwards, Words words) {
    this.stage = stage;
    this.afterwards = afterwards;
    this.words = words;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public String name() {
    return "Looking back at sessions";
  }

  @Override
  public void run() {
    var w = words.wording(Locale.UK, ZoneOffset.UTC);
    for (var university : University.values()) {
      stage.at(
          university,
          () ->
              afterwards.note(
                  several(w.t("demonstration.questions")),
                  several(w.t("demonstration.next")),
                  several(w.t("demonstration.answers")),
                  w.t("demonstration.debrief"),
                  w.t("demonstration.action")));
    }
  }

  private static List<String> several(String texts) {
    return Arrays.asList(texts.split("; "));
  }
}
