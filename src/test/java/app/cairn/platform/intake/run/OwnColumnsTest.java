package app.cairn.platform.intake.run;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.world.CairnTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A university's own columns and codes, through the mapping that stands as an example. */
@CairnTest
class OwnColumnsTest {

  @TempDir private Path folder;
  @Autowired private ApplicationContext application;
  private Campus campus;
  private String mapping = "";

  @BeforeEach
  void makeCampus() throws IOException {
    campus = new Campus(application, folder).withFolder(Path.of("src/test/resources/intake/open"));
    mapping = Files.readString(Path.of("docs/import/examples/oulad.yaml"));
  }

  @AfterEach
  void closeCampus() {
    campus.close();
  }

  private static final String FAILED_OR_WITHDREW =
      """
      select o.source_key || ' ' || count(*) filter (where r.outcome in ('failed', 'withdrawn'))
        || ' of ' || count(*)
      from curriculum.published_enrolment e
      join curriculum.published_unit_offering o on o.id = e.unit_offering_id
      left join curriculum.published_result r
        on r.unit_offering_id = e.unit_offering_id and r.person_id = e.person_id
      where e.attempt <= %d
      group by o.source_key
      order by o.source_key
      """;

  @Test
  void everyoneEnrolledCountsWithHowItEnded() {
    Report report = campus.apply(mapping).report();

    assertThat(report.findings()).isEmpty();
    assertThat(campus.read(FAILED_OR_WITHDREW.formatted(9)))
        .containsExactly("AAA@2013J 2 of 3", "AAA@2014J 1 of 2", "BBB@2014B 1 of 2");
  }

  @Test
  void firstAttemptsAreThoseWithNoneBefore() {
    campus.apply(mapping);

    assertThat(campus.read(FAILED_OR_WITHDREW.formatted(1)))
        .containsExactly("AAA@2013J 2 of 3", "AAA@2014J 1 of 1", "BBB@2014B 1 of 2");
  }

  @Test
  void aSwitchLeavesRowsOutWhereItIsOn() {
    String open =
        mapping
            .replace("lists:\n", "switches: {only who stayed: no}\n\nlists:\n")
            .replace(
                "- from: studentRegistration.csv\n",
                """
                - from: studentRegistration.csv
                      unless: {switch: only who stayed, date_unregistration: {blank: no}}
                """);

    campus.apply(open, "only who stayed");

    assertThat(campus.read(FAILED_OR_WITHDREW.formatted(9)))
        .containsExactly("AAA@2013J 1 of 2", "AAA@2014J 0 of 1", "BBB@2014B 1 of 2");
  }

  @Test
  void daysAroundTheStartBecomeDates() {
    campus.apply(mapping);

    assertThat(
            campus.read(
                """
                select lower(during) || ' to ' || upper(during) - 1
                from curriculum.enrolment
                where source_key in ('AAA/2013J/9003', 'AAA/2014J/9002')
                order by source_key
                """))
        .containsExactly("2013-08-02 to 2013-09-20", "2014-10-01 to 2015-06-27");
  }

  @Test
  void equityFieldsComeOnlyWhereTheyWereSwitchedOn() {
    campus.apply(mapping);
    assertThat(campus.one("select count(*) from people.equity_value")).isEqualTo("0");

    campus.write(
        """
        insert into people.equity_field (field, purpose, switched_on_at)
        values ('disability', 'To see whether sessions are accessible', now())
        """,
        Map.of());
    campus.apply(mapping);

    assertThat(
            campus.read(
                """
                select p.source_key || ' ' || v.value
                from people.equity_value v
                join people.person p on p.id = v.person_id
                order by p.source_key
                """))
        .as("the attributes of the later presentation count")
        .containsExactly("9001 N", "9002 N", "9003 N", "9004 N");
    assertThat(campus.apply(mapping).report().changesNothing()).isTrue();
  }

  @Test
  void theSameFilesTwiceChangeNothing() {
    campus.apply(mapping);

    assertThat(campus.apply(mapping).report().changesNothing()).isTrue();
  }
}
