package app.cairn.evaluation.account;

import app.cairn.evaluation.Accounting;
import app.cairn.platform.Ids;
import app.cairn.platform.PersonId;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a scheme's figures as those who run it do. */
@Component
class InventedAccounts implements Accounting {

  private final InventedAccountsSql invented;
  private final CostsSql costs;
  private final LeadersOutcomesSql leaders;
  private final ReachSql reach;

  InventedAccounts(
      InventedAccountsSql invented, CostsSql costs, LeadersOutcomesSql leaders, ReachSql reach) {
    this.invented = invented;
    this.costs = costs;
    this.leaders = leaders;
    this.reach = reach;
  }

  @Override
  @Transactional
  public void give(PersonId by, Cost cost, List<Outcome> outcomes, List<Earlier> earlier) {
    if (invented.anythingWasGiven()) {
      return;
    }
    for (var year : invented.years()) {
      costs.keep(year.scheme(), year.year(), cost(cost), by);
      if (year.first()) {
        outcomes.forEach(one -> leaders.keep(year.scheme(), outcome(one), by));
        for (int i = 0; i < earlier.size(); i++) {
          int begins = year.begins() - earlier.size() + i;
          reach.give(year.scheme(), reached(begins, earlier.get(i)), by);
        }
      }
    }
  }

  private static app.cairn.evaluation.account.Cost cost(Cost one) {
    return new app.cairn.evaluation.account.Cost(
        1,
        one.currency(),
        BigDecimal.valueOf(one.staff()),
        BigDecimal.valueOf(one.leaders()),
        BigDecimal.valueOf(one.other()),
        BigDecimal.valueOf(one.perStudent()));
  }

  private static LeadersOutcome outcome(Outcome one) {
    return new LeadersOutcome(
        Ids.next(),
        one.whom(),
        one.what(),
        one.leadersYes(),
        one.leaders(),
        one.everyoneYes(),
        one.everyone(),
        true);
  }

  private static Reached reached(int begins, Earlier one) {
    return new Reached(
        "%d/%02d".formatted(begins, (begins + 1) % 100),
        "",
        one.students(),
        one.visits(),
        one.hours(),
        true);
  }
}
