package app.cairn.evaluation.surveys.asking;

import app.cairn.attendance.AskedAfterwards;
import app.cairn.attendance.RegisterId;
import app.cairn.evaluation.surveys.asking.AfterSessionSql.Pulse;
import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.PersonId;
import app.cairn.platform.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what those who are at a session are asked, for its leaders and whoever runs its part. */
@Component
class AfterSession implements AskedAfterwards {

  /** Whoever may see the register's page has been found already. */
  private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

  record Shown(Survey survey, Pulse pulse) {}

  private final AfterSessionSql sql;
  private final Surveys surveys;
  private final SurveyReaders readers;
  private final Words words;
  private final Clock clock;

  AfterSession(
      AfterSessionSql sql, Surveys surveys, SurveyReaders readers, Words words, Clock clock) {
    this.sql = sql;
    this.surveys = surveys;
    this.readers = readers;
    this.words = words;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<String> pageFor(RegisterId register) {
    return sql.open(register, NOBODY, today())
        .map(_ -> "/registers/" + register.value() + "/survey");
  }

  @Transactional(readOnly = true)
  public Shown require(RegisterId register, Actor actor) {
    return sql.open(register, actor.person(), today())
        .filter(pulse -> pulse.led() || runs(pulse, actor))
        .map(pulse -> new Shown(surveys.find(pulse.survey()).orElseThrow(), pulse))
        .orElseThrow(NotFound::new);
  }

  private boolean runs(Pulse pulse, Actor actor) {
    var about =
        surveys.parts(pulse.survey()).stream()
            .filter(part -> part.target().equals(pulse.target()))
            .toList();
    return SurveyReaders.mayInclude(actor) && !readers.run(about, readers.parts(actor)).isEmpty();
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(words.wording().zone()));
  }
}
