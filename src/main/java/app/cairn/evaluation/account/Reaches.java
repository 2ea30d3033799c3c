package app.cairn.evaluation.account;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.cairn.evaluation.impact.WholeSchemes;
import app.cairn.platform.Actor;
import app.cairn.platform.NotAllowed;
import app.cairn.platform.kept.KeptWork;
import app.cairn.platform.words.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a scheme's reach since it began is read, and earlier totals are given. */
@Component
class Reaches {

  private final WholeSchemes schemes;
  private final ReachSql sql;
  private final KeptWork kept;
  private final Clock clock;

  Reaches(WholeSchemes schemes, ReachSql sql, KeptWork kept, Clock clock) {
    this.schemes = schemes;
    this.sql = sql;
    this.kept = kept;
    this.clock = clock;
  }

  record Opened(WholeSchemes.Whole scheme, List<ReachYear> years) {}

  /** What the counting depends on besides the records. */
  private record Question(UUID scheme, LocalDate day) {}

  private record Counted(List<Reached> all) {}

  @Transactional
  public Opened open(@Nullable String scheme, Wording w, Actor actor) {
    var whole = schemes.require(scheme, actor);
    return new Opened(whole, ReachYear.of(sql.kept(whole.id()), counted(whole.id(), w)));
  }

  /** Of one year, all disciplines together; empty where nobody came, or too few to be told. */
  Optional<Reached> ofYear(UUID scheme, String yearName, Wording w) {
    return ofYear(ReachYear.of(sql.kept(scheme), counted(scheme, w)), yearName);
  }

  static Optional<Reached> ofYear(List<ReachYear> years, String yearName) {
    return years.stream()
        .filter(ReachYear::isTold)
        .map(ReachYear::total)
        .filter(one -> one.yearName().equals(yearName) && one.visits() > 0)
        .findFirst();
  }

  /** All years together take as long to count as there are registers. */
  List<Reached> counted(UUID scheme, Wording w) {
    var question = new Question(scheme, LocalDate.now(clock.withZone(w.zone())));
    return kept.of(Counted.class, question, () -> new Counted(sql.counted(scheme))).all();
  }

  /** What is wrong with them, and then nothing is taken. */
  @Transactional
  public Optional<String> give(@Nullable String scheme, ReachTyped typed, Wording w, Actor actor) {
    var whole = schemes.require(scheme, actor);
    if (!whole.mayWrite()) {
      throw new NotAllowed(w.t("account.wrong.not-yours"));
    }
    var counted =
        counted(whole.id(), w).stream().map(Reached::yearName).collect(toUnmodifiableSet());
    var keptYears =
        sql.kept(whole.id()).stream()
            .filter(one -> !one.given())
            .map(Reached::yearName)
            .collect(toUnmodifiableSet());
    var read = typed.read(counted, keptYears, w);
    read.totals().forEach(one -> sql.give(whole.id(), one, actor.person()));
    return read.wrong();
  }
}
