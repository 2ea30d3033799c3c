package app.cairn.demonstration.story;

import app.cairn.demonstration.simulator.Cast;
import app.cairn.demonstration.simulator.University;
import app.cairn.platform.contributions.DemonstrationChapter;
import app.cairn.platform.words.Words;
import app.cairn.sessions.Together;
import app.cairn.sessions.Together.Told;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Training, debriefs, talks and an observation of whoever coordinates and leads among the cast. */
@Component
@ConditionalOnProperty("cairn.demonstration")
class MeetingUp implements DemonstrationChapter {

  private final Stage stage;
  private final Together together;
  private final Words words;

  MeetingUp(Stage stage, Together together, Words words) {
    this.stage = stage;
    this.together = together;
    this.words = words;
  }

  @Override
  public int order() {
    return 65;
  }

  @Override
  public String name() {
    return "Meeting and training";
  }

  @Override
  public void run() {
    var w = words.wording(Locale.UK, ZoneOffset.UTC);
    var told =
        new Told(
            w.t("demonstration.issues"),
            w.t("demonstration.taken-on"),
            w.t("demonstration.went-well"),
            w.t("demonstration.to-try"),
            w.t("demonstration.office"));
    for (var university : University.values()) {
      var cast = Cast.of(university);
      stage.at(
          university,
          () ->
              stage
                  .find(cast.get(Cast.Part.COORDINATOR.ordinal()))
                  .ifPresent(
                      coordinator ->
                          stage
                              .find(cast.get(Cast.Part.LEADER.ordinal()))
                              .ifPresent(leader -> together.meet(coordinator, leader, told))));
    }
  }
}
