package app.cairn.evaluation.release;

import app.cairn.evaluation.impact.YearCells;
import app.cairn.evaluation.impact.YearsResults;
import app.cairn.platform.Actor;
import app.cairn.platform.kept.KeptWork;
import app.cairn.platform.words.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a year's figures are looked at before, and put before everyone. */
@Component
class Releases {

  private final YearsResults results;
  private final ReleaseSql sql;
  private final KeptWork kept;

  Releases(YearsResults results, ReleaseSql sql, KeptWork kept) {
    this.results = results;
    this.sql = sql;
    this.kept = kept;
  }

  /** What came of releasing a year. */
  enum Outcome {
    RELEASED,
    BEFORE,
    ELSEWHERE,
    NOT_SETTLED,
    NOTHING
  }

  /**
   * @param year as it would be released; empty where there is nothing
   * @param released whether it was, or some of the same cohorts with another scheme
   * @param awaited whether a supported cohort has no outcome at all yet
   */
  record Desk(
      YearsResults.Years years,
      Optional<YearCells> year,
      ReleaseSql.Before released,
      boolean awaited) {

    Outcome outlook() {
      if (year.isEmpty() || year.get().subjects().isEmpty()) {
        return Outcome.NOTHING;
      }
      return switch (released) {
        case THIS_YEAR -> Outcome.BEFORE;
        case SAME_COHORTS -> Outcome.ELSEWHERE;
        case NEITHER -> year.get().settled() && !awaited ? Outcome.RELEASED : Outcome.NOT_SETTLED;
      };
    }
  }

  @Transactional
  public Desk desk(YearsResults.Question question, Wording w, Actor actor) {
    return forOperator(results.cells(question, w, actor));
  }

  Desk forOperator(YearsResults.Cells cells) {
    return new Desk(
        cells.years(),
        cells.year(),
        cells.year().map(sql::before).orElse(ReleaseSql.Before.NEITHER),
        cells.year().map(sql::awaits).orElse(false));
  }

  @Transactional
  public Outcome release(YearsResults.Question question, Wording w, Actor actor) {
    var cells = results.cells(question, w, actor);
    cells.year().map(YearCells::year).ifPresent(sql::alone);
    var desk = forOperator(cells);
    var outlook = desk.outlook();
    if (outlook != Outcome.RELEASED) {
      return outlook;
    }
    var year = desk.year().orElseThrow();
    return sql.keep(year.scheme(), year.year(), ofYear(year, w), actor)
        ? Outcome.RELEASED
        : Outcome.BEFORE;
  }

  private record Kept(YearCells year, Locale locale) {}

  /** As it would be released; without a cell where it can't be. */
  Release outlined(Desk desk, Wording w) {
    return desk.outlook() == Outcome.RELEASED
        ? ofYear(desk.year().orElseThrow(), w)
        : new Release(List.of());
  }

  /** To find what to withhold of a large year takes its time. */
  private Release ofYear(YearCells year, Wording w) {
    return kept.of(Release.class, new Kept(year, w.locale()), () -> Release.of(year, w));
  }

  /** A release as everyone reads it. */
  record Shown(ReleaseSql.Released release, List<Release.Cell> cells) {}

  /** A year as it was released; nothing where it was not. */
  Optional<Shown> shown(Desk desk) {
    return desk.year()
        .flatMap(sql::of)
        .map(one -> new Shown(one, sql.cells(List.of(one.id())).getOrDefault(one.id(), List.of())));
  }

  /** The latest, for everyone. */
  @Transactional(readOnly = true)
  public List<Shown> latest(int many) {
    var latest = sql.latest(many);
    var cells = sql.cells(latest.stream().map(ReleaseSql.Released::id).toList());
    return latest.stream()
        .map(one -> new Shown(one, cells.getOrDefault(one.id(), List.of())))
        .toList();
  }
}
