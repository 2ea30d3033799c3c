package app.cairn.scheme.targeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.cairn.institution.AcademicYearId;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The figures of docs/rules/targeting.md, which were worked out there by hand. */
@CairnTest
@InWorld
class TargetingExampleTest {

  private static final List<AcademicYearId> BOTH = List.of(ExampleUnit.EARLIER, ExampleUnit.LATER);

  @Autowired JdbcClient jdbc;
  @Autowired DeliveryFigures figures;
  @Autowired UnitSql units;

  @Test
  void everyoneEnrolledCountsAtEveryAttempt() {
    var row = ranked(BOTH, Attempts.ALL, Leavers.COUNTED);

    assertThat(row.figures()).isEqualTo(new Figures(17, 9, 4, 3, 1, 7, 14, 0, 13, 635));
    assertThat(row.figures().failedOrLeft()).hasValue(7 / 16.0);
    assertThat(row.figures().passRate()).hasValue(9 / 16.0);
    assertThat(row.figures().firstTimePassRate()).hasValue(7 / 14.0);
    assertThat(row.figures().nonCompletion()).hasValue(3 / 16.0);
    assertThat(row.figures().meanMark().orElseThrow()).isCloseTo(48.846, within(0.001));
  }

  @Test
  void whoLeftBeforeTheStartNeedNotCount() {
    var row = ranked(BOTH, Attempts.ALL, Leavers.AFTER_THE_START);

    assertThat(row.figures().size()).isEqualTo(16);
    assertThat(row.figures().failedOrLeft()).hasValue(6 / 15.0);
    assertThat(row.figures().firstTimePassRate()).hasValue(7 / 13.0);
  }

  @Test
  void whoLeftNeedNotCountAtAll() {
    var row = ranked(BOTH, Attempts.ALL, Leavers.NOT_COUNTED);

    assertThat(row.figures().size()).isEqualTo(14);
    assertThat(row.figures().failedOrLeft()).hasValue(4 / 13.0);
    assertThat(row.figures().nonCompletion()).hasValue(0);
  }

  @Test
  void ofFirstAttemptsOnlyTheFirstResultCounts() {
    var row = ranked(BOTH, Attempts.FIRST, Leavers.COUNTED);

    assertThat(row.figures()).isEqualTo(new Figures(15, 7, 4, 3, 1, 7, 14, 0, 11, 533));
    assertThat(row.figures().failedOrLeft()).hasValue(0.5);
  }

  @Test
  void oneYearIsCountedByItselfAndTheTrendShowsBoth() {
    var row = ranked(List.of(ExampleUnit.LATER), Attempts.ALL, Leavers.COUNTED);

    assertThat(row.figures().ended()).isEqualTo(7);
    assertThat(row.figures().size()).isEqualTo(8);
    assertThat(row.figures().failedOrLeft()).hasValue(2 / 7.0);
    assertThat(row.trend()).extracting(YearPoint::year).containsExactly("2024/25", laterYear());
    assertThat(row.trend().getFirst().failedOrLeft().orElseThrow())
        .isCloseTo(5 / 9.0, within(1e-9));
  }

  @Test
  void aChangeInTheRecordsIsCountedAtTheNextLook() {
    var before = ranked(BOTH, Attempts.ALL, Leavers.COUNTED).figures().failed();
    jdbc.sql("update curriculum.result set outcome = 'failed' where source_key = 'example-2'")
        .update();
    figures.bringUpToDate();

    assertThat(again(BOTH, Attempts.ALL, Leavers.COUNTED).figures().failed()).isEqualTo(before + 1);
  }

  private String laterYear() {
    return jdbc.sql("select name from institution.academic_year where id = :id")
        .param("id", ExampleUnit.LATER.value())
        .query((row, n) -> row.getString(1))
        .single();
  }

  private UnitRow ranked(List<AcademicYearId> years, Attempts attempts, Leavers leavers) {
    ExampleUnit.layOut(jdbc);
    figures.bringUpToDate();
    return again(years, attempts, leavers);
  }

  private UnitRow again(List<AcademicYearId> years, Attempts attempts, Leavers leavers) {
    var question =
        new UnitQuestion(
            years, attempts, leavers, Optional.empty(), "EXAM204", UnitSort.NEED, true, 1, 50);
    var rows = units.ranking(question, new Reach(true, Set.of(), Set.of()), null);
    assertThat(rows).hasSize(1);
    return rows.getFirst().row();
  }
}
