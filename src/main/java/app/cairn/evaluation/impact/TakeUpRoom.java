package app.cairn.evaluation.impact;

import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.kept.KeptWork;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers who came, for those who may see results. */
@Component
class TakeUpRoom {

  private final ResultsReaders readers;
  private final SchemeYearsSql schemes;
  private final TakeUpSql sql;
  private final KeptWork kept;
  private final Clock clock;

  TakeUpRoom(
      ResultsReaders readers, SchemeYearsSql schemes, TakeUpSql sql, KeptWork kept, Clock clock) {
    this.readers = readers;
    this.schemes = schemes;
    this.sql = sql;
    this.kept = kept;
    this.clock = clock;
  }

  /**
   * All that take-up depends on besides the records.
   *
   * @param until sessions that have ended by then, the last full minute
   */
  private record Question(UUID scheme, UUID year, Reach reach, Instant until, ZoneId zone) {}

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
        year.map(
                one ->
                    told(
                        new Question(
                            scheme.orElseThrow().id().value(),
                            one.id(),
                            reach,
                            clock.instant().truncatedTo(ChronoUnit.MINUTES),
                            zone)))
            .orElseGet(() -> TakeUpTold.of(List.of())));
  }

  private TakeUpTold told(Question asked) {
    return kept.of(
        TakeUpTold.class,
        asked,
        () ->
            TakeUpTold.of(
                sql.of(asked.scheme(), asked.year(), asked.reach(), asked.until(), asked.zone())));
  }

  /** The year asked for, else the latest: who came can be looked at on any day. */
  private static Optional<YearWithTargets> year(Asked asked, List<YearWithTargets> years) {
    return years.stream()
        .filter(year -> year.id().toString().equals(asked.year()))
        .findFirst()
        .or(() -> years.stream().findFirst());
  }
}
