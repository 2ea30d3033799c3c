package app.cairn.evaluation.account;

import app.cairn.evaluation.impact.WholeSchemes;
import app.cairn.evaluation.impact.YearsResults;
import app.cairn.platform.Actor;
import app.cairn.platform.NotAllowed;
import app.cairn.platform.NotFound;
import app.cairn.platform.words.Wording;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where what a year cost is given, and set against what it came to. */
@Component
class Costs {

  private final WholeSchemes schemes;
  private final CostsSql sql;
  private final Reaches reaches;
  private final YearsResults results;

  Costs(WholeSchemes schemes, CostsSql sql, Reaches reaches, YearsResults results) {
    this.schemes = schemes;
    this.sql = sql;
    this.reaches = reaches;
    this.results = results;
  }

  /**
   * @param year empty where nothing was ever supported
   * @param reached empty where nobody came that year
   * @param kept empty where it isn't known, or of too few
   */
  record Opened(
      WholeSchemes.Whole scheme,
      Optional<YearsResults.Year> year,
      Optional<Cost> cost,
      Optional<Reached> reached,
      Optional<Kept> kept) {}

  @Transactional
  public Opened open(YearsResults.Question question, Wording w, Actor actor) {
    var whole = schemes.require(question.scheme(), actor);
    var year = whole.shown(question.year());
    if (year.isEmpty()) {
      return new Opened(whole, year, Optional.empty(), Optional.empty(), Optional.empty());
    }
    var cost = sql.latest(whole.id(), year.get().id());
    var asked = new YearsResults.Question(whole.handle(), year.get().id().toString());
    return new Opened(
        whole,
        year,
        cost,
        reaches.ofYear(whole.id(), year.get().name(), w),
        cost.isEmpty()
            ? Optional.empty()
            : results.cells(asked, w, actor).year().flatMap(Kept::of));
  }

  /** Whether it is kept: not when somebody else has saved since it was read. */
  @Transactional
  public boolean give(YearsResults.Question question, Cost cost, Wording w, Actor actor) {
    var whole = schemes.require(question.scheme(), actor);
    if (!whole.mayWrite()) {
      throw new NotAllowed(w.t("account.wrong.not-yours"));
    }
    var year = whole.shown(question.year()).orElseThrow(NotFound::new);
    var stands = sql.latest(whole.id(), year.id());
    if (stands.filter(cost::isTheSameAs).isPresent()) {
      return true;
    }
    return stands.map(Cost::version).orElse(0) + 1 == cost.version()
        && sql.keep(whole.id(), year.id(), cost, actor.person());
  }
}
