package app.cairn.demonstration.story;

import app.cairn.demonstration.simulator.University;
import app.cairn.platform.contributions.DemonstrationChapter;
import app.cairn.platform.words.Words;
import app.cairn.sessions.SchemesOfWork;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What their sessions are about, as far as the leaders have got with it. */
@Component
@ConditionalOnProperty("cairn.demonstration")
class Preparing implements DemonstrationChapter {

  private static final int WEEKS_AHEAD = 2;

  private final Stage stage;
  private final SchemesOfWork schemes;
  private final Words words;
  private final Clock clock;

  Preparing(Stage stage, SchemesOfWork schemes, Words words, Clock clock) {
    this.stage = stage;
    this.schemes = schemes;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public String name() {
    return "Writing their schemes of work";
  }

  @Override
  public void run() {
    var titles =
        Arrays.asList(
            words.wording(Locale.UK, ZoneOffset.UTC).t("demonstration.topics").split("; "));
    var until = LocalDate.now(clock.withZone(Folders.ZONE)).plusWeeks(WEEKS_AHEAD);
    for (var university : University.values()) {
      stage.at(university, () -> schemes.outline(titles, until));
    }
  }
}
