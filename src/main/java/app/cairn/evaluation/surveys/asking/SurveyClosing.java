package app.cairn.evaluation.surveys.asking;

import app.cairn.platform.jobs.Job;
import app.cairn.platform.words.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The night after its last day a survey ends, and the last answers are told. */
@Component
class SurveyClosing implements Job {

  private final SurveyDesk desk;
  private final Words words;
  private final Clock clock;

  SurveyClosing(SurveyDesk desk, Words words, Clock clock) {
    this.desk = desk;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "end-surveys";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    desk.endDue(LocalDate.now(clock.withZone(words.wording().zone())));
  }
}
