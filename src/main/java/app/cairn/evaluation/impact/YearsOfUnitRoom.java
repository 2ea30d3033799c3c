package app.cairn.evaluation.impact;

import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.scheme.CohortName;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the years of a unit before the scheme came, while it was there and after it left. */
@Component
class YearsOfUnitRoom {

  private final EvidenceRoom room;
  private final SchemeYearsSql schemes;
  private final OutcomeSql outcomes;
  private final YearsOfUnitSql sql;

  YearsOfUnitRoom(
      EvidenceRoom room, SchemeYearsSql schemes, OutcomeSql outcomes, YearsOfUnitSql sql) {
    this.room = room;
    this.schemes = schemes;
    this.outcomes = outcomes;
    this.sql = sql;
  }

  record Seen(CohortName name, List<YearOfUnit> years) {}

  @Transactional(readOnly = true)
  Seen of(UUID unit, Asked asked, Actor actor) {
    var reach = room.reach(actor);
    var all = schemes.all(unit, reach);
    var scheme =
        SchemeYearsSql.chosen(asked, all)
            .filter(one -> !SchemeYearsSql.years(all, one).isEmpty())
            .orElseThrow(NotFound::new);
    return new Seen(
        outcomes.nameOf(scheme.id().value(), unit), sql.of(unit, scheme.id().value(), reach));
  }
}
