package app.cairn.evaluation.impact;

import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers who came, for those who may see results. */
@Component
class TakeUpRoom {

  private final ResultsReaders readers;
  private final SchemeYearsSql schemes;
  private final TakeUpSql sql;
  private final Clock clock;

  TakeUpRoom(ResultsReaders readers, SchemeYearsSql schemes, TakeUpSql sql, Clock clock) {
    this.readers = readers;
    this.schemes = schemes;
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * @param year empty where nothing was supported within reach
   */
  record Seen(List<YearWithTargets> years, Optional<YearWithTargets> year, TakeUpTold told) {}

  @Transactional(readOnly = true)
  Seen of(Asked asked, ZoneId zone, Actor actor) {
    if (!ResultsReaders.mayInclude(actor)) {
      throw new NotFound();
    }
    var reach = readers.of(actor);
    var all = schemes.all(null, reach);
    var scheme = SchemeYearsSql.chosen(asked, all);
    var years = scheme.map(one -> SchemeYearsSql.years(all, one)).orElse(List.of());
    var year = year(asked, years);
    return new Seen(
        years,
        year,
        TakeUpTold.of(
            year.isEmpty()
                ? List.of()
                : sql.of(
                    scheme.orElseThrow().id().value(),
                    year.get().id(),
                    reach,
                    clock.instant(),
                    zone)));
  }

  /** The year asked for, else the latest: who came can be looked at on any day. */
  private static Optional<YearWithTargets> year(Asked asked, List<YearWithTargets> years) {
    return years.stream()
        .filter(year -> year.id().toString().equals(asked.year()))
        .findFirst()
        .or(() -> years.stream().findFirst());
  }
}
