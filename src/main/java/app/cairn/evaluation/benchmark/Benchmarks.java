package app.cairn.evaluation.benchmark;

import app.cairn.evaluation.Benchmarking;
import app.cairn.evaluation.impact.DeliveriesOfYear;
import app.cairn.evaluation.impact.WholeSchemes;
import app.cairn.evaluation.impact.YearsResults;
import app.cairn.platform.Actor;
import app.cairn.platform.NotAllowed;
import app.cairn.platform.NotFound;
import app.cairn.platform.PersonId;
import app.cairn.platform.words.Wording;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a year's sums are given, taken back, and set beside those of others. */
@Component
class Benchmarks implements Benchmarking {

  private static final int FEWEST_OTHERS = 3;

  private final WholeSchemes schemes;
  private final DeliveriesOfYear deliveries;
  private final BenchmarkSql sql;

  Benchmarks(WholeSchemes schemes, DeliveriesOfYear deliveries, BenchmarkSql sql) {
    this.schemes = schemes;
    this.deliveries = deliveries;
    this.sql = sql;
  }

  /** How far a year has come, and what can stand in its way. */
  enum State {
    NOTHING,
    NOT_SETTLED,
    FEW,
    MAY_GIVE,
    TOO_FEW_OTHERS,
    MAY_ASK,
    ANSWERED
  }

  /** What can become of what somebody asks for. */
  enum Outcome {
    DONE,
    ALREADY,
    NOT_GIVEN,
    NOT_SETTLED,
    FEW,
    TOO_FEW_OTHERS,
    OVER_HALF
  }

  /**
   * @param sums as they were given, or as they would be
   * @param others what they came to when it was asked; empty before
   */
  record Desk(
      WholeSchemes.Whole scheme,
      Optional<YearsResults.Year> year,
      State state,
      boolean given,
      List<Sums> sums,
      List<Others> others,
      long givers) {}

  @Transactional
  public Desk desk(YearsResults.Question question, Wording w, Actor actor) {
    var whole = schemes.require(question.scheme(), actor);
    if (whole.years().isEmpty()) {
      return new Desk(whole, Optional.empty(), State.NOTHING, false, List.of(), List.of(), 0);
    }
    DeliveriesOfYear.@Nullable Found latest =
        question.year() == null ? deliveries.of(question, Band.ALL, w, actor) : null;
    var year = latest == null ? year(whole, question) : shown(latest);
    var others = sql.answered(year.id());
    long givers = sql.givers(year.id());
    var stands = sql.given(whole.id(), year.id());
    if (!stands.isEmpty()) {
      var state =
          !others.isEmpty()
              ? State.ANSWERED
              : givers < FEWEST_OTHERS ? State.TOO_FEW_OTHERS : State.MAY_ASK;
      return new Desk(whole, Optional.of(year), state, true, stands, others, givers);
    }
    var found = latest == null ? deliveries.of(asked(whole, year), Band.ALL, w, actor) : latest;
    var state = before(found);
    boolean sums = state == State.MAY_GIVE;
    return new Desk(
        whole,
        Optional.of(year),
        sums && !others.isEmpty() ? State.ANSWERED : state,
        false,
        sums ? Sums.of(found.deliveries()) : List.of(),
        others,
        givers);
  }

  private static YearsResults.Year shown(DeliveriesOfYear.Found found) {
    return found.years().shown().orElseThrow(NotFound::new);
  }

  /** The year asked for; the latest where none is. */
  private static YearsResults.Year year(WholeSchemes.Whole whole, YearsResults.Question question) {
    return whole.years().stream()
        .filter(one -> question.year() == null || one.id().toString().equals(question.year()))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static State before(DeliveriesOfYear.Found found) {
    if (found.deliveries().isEmpty()) {
      return State.NOTHING;
    }
    if (!found.settled()
        || found.deliveries().stream()
            .flatMap(one -> one.bands().stream())
            .allMatch(one -> one.ended() == 0)) {
      return State.NOT_SETTLED;
    }
    return Sums.of(found.deliveries()).isEmpty() ? State.FEW : State.MAY_GIVE;
  }

  private static YearsResults.Question asked(WholeSchemes.Whole whole, YearsResults.Year year) {
    return new YearsResults.Question(whole.handle(), year.id().toString());
  }

  @Transactional
  public Outcome give(YearsResults.Question question, Wording w, Actor actor) {
    var whole = writable(question, w, actor);
    var year = year(whole, question);
    return give(
        whole.id(), year, deliveries.of(asked(whole, year), Band.ALL, w, actor), actor.person());
  }

  private Outcome give(
      UUID scheme, YearsResults.Year year, DeliveriesOfYear.Found found, PersonId by) {
    return switch (before(found)) {
      case NOT_SETTLED -> Outcome.NOT_SETTLED;
      case NOTHING, FEW -> Outcome.FEW;
      default ->
          sql.give(scheme, year.id(), Sums.of(found.deliveries()), by)
              ? Outcome.DONE
              : Outcome.ALREADY;
    };
  }

  /**
   * What the others come to is kept as it is now, and never asked again, not for another scheme
   * either.
   */
  @Transactional
  public Outcome ask(YearsResults.Question question, Wording w, Actor actor) {
    var whole = writable(question, w, actor);
    var year = year(whole, question);
    if (!sql.answered(year.id()).isEmpty()) {
      return Outcome.ALREADY;
    }
    if (sql.given(whole.id(), year.id()).isEmpty()) {
      return Outcome.NOT_GIVEN;
    }
    if (sql.givers(year.id()) < FEWEST_OTHERS) {
      return Outcome.TOO_FEW_OTHERS;
    }
    return sql.ask(year.id(), actor.person()) ? Outcome.DONE : Outcome.OVER_HALF;
  }

  @Transactional
  public Outcome takeBack(YearsResults.Question question, Wording w, Actor actor) {
    var whole = writable(question, w, actor);
    var year = year(whole, question);
    return sql.takeBack(whole.id(), year.id(), actor.person()) ? Outcome.DONE : Outcome.NOT_GIVEN;
  }

  private WholeSchemes.Whole writable(YearsResults.Question question, Wording w, Actor actor) {
    var whole = schemes.require(question.scheme(), actor);
    if (!whole.mayWrite()) {
      throw new NotAllowed(w.t("account.wrong.not-yours"));
    }
    return whole;
  }

  @Override
  @Transactional
  public boolean give(PersonId by, Wording w) {
    if (sql.anythingWasGiven()) {
      return false;
    }
    var found = deliveries.forOperator(new YearsResults.Question(null, null), Band.ALL, w);
    var year = found.years().shown();
    return year.isPresent() && give(found.scheme(), year.get(), found, by) == Outcome.DONE;
  }
}
