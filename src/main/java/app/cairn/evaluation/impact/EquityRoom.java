package app.cairn.evaluation.impact;

import app.cairn.people.Looks;
import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.scheme.rules.Bands;
import app.cairn.scheme.rules.Rules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers who came by group, for those who may see results; a look at it is logged. */
@Component
class EquityRoom {

  private final ResultsReaders readers;
  private final SchemeYearsSql schemes;
  private final Rules rules;
  private final EquitySql sql;
  private final Looks looks;
  private final Clock clock;

  EquityRoom(
      ResultsReaders readers,
      SchemeYearsSql schemes,
      Rules rules,
      EquitySql sql,
      Looks looks,
      Clock clock) {
    this.readers = readers;
    this.schemes = schemes;
    this.rules = rules;
    this.sql = sql;
    this.looks = looks;
    this.clock = clock;
  }

  /**
   * @param shown the years that are counted together
   */
  record Seen(
      List<YearWithTargets> years,
      List<YearWithTargets> shown,
      Bands bands,
      List<EquityField> fields) {}

  @Transactional
  Seen of(Asked asked, ZoneId zone, Actor actor) {
    if (!ResultsReaders.mayInclude(actor)) {
      throw new NotFound();
    }
    var reach = readers.of(actor);
    var all = schemes.all(null, reach);
    var found = SchemeYearsSql.chosen(asked, all);
    if (found.isEmpty()) {
      return new Seen(List.of(), List.of(), Bands.USUAL, List.of());
    }
    var scheme = found.get();
    var years = SchemeYearsSql.years(all, scheme);
    var shown = SchemeYearsSql.shown(asked, years);
    var today = LocalDate.now(clock.withZone(zone));
    var own = rules.of(scheme).forScheme(today).bands().value();
    var bands = reach.singleMarks() ? asked.typedBands().flatMap(Bands::of).orElse(own) : own;
    var ids = shown.stream().map(YearWithTargets::id).toList();
    var fields = sql.of(scheme.id().value(), ids, reach, bands.from(), today);
    if (!fields.isEmpty()) {
      looks.log(actor, null, "marks", EquityPages.PATH);
    }
    return new Seen(years, shown, bands, fields);
  }
}
