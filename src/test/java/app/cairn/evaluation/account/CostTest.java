package app.cairn.evaluation.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.evaluation.statistics.YesNoTable;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CostTest {

  /** Iowa State: 264,274 over two semesters at 3,324 each. */
  @Test
  void thePublishedBreakEvenIsFortyStudents() {
    var cost =
        new Cost(
            1,
            "USD",
            new BigDecimal("264274"),
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            new BigDecimal("6648"));
    assertThat(cost.breakEven()).hasValue(new BigDecimal("39.75"));
    assertThat(cost.of(66_709)).hasValue(new BigDecimal("3.96"));
    assertThat(cost.of(0)).isEmpty();
  }

  @Test
  void leadersAreTakenOutOfEveryoneBeforeTheyAreCompared() {
    var outcome =
        new LeadersOutcome(new UUID(0, 1), "of 2013/14", "found work", 98, 107, 4265, 5000, true);
    assertThat(outcome.others()).isEqualTo(4893);
    assertThat(outcome.othersYes()).isEqualTo(4167);
    var apart =
        new LeadersOutcome(new UUID(0, 1), "of 2013/14", "found work", 98, 107, 4265, 5000, false);
    assertThat(100 * apart.difference().value()).isBetween(6.28, 6.29);
    assertThat(YesNoTable.wilson(4265, 5000).value()).isEqualTo(0.853);
  }

  @Test
  void amountsAreReadAsPeopleWriteThem() {
    assertThat(Typed.whole("5,672")).hasValue(5672L);
    assertThat(Typed.whole("5 672")).hasValue(5672L);
    assertThat(Typed.whole("-1")).isEmpty();
    assertThat(Typed.whole("1,2")).isEmpty();
    assertThat(Typed.amount("1,250.50")).hasValue(new BigDecimal("1250.50"));
    assertThat(Typed.amount("1.505")).isEmpty();
  }
}
