package app.cairn.evaluation.international;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import app.cairn.world.QueryCount;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Forty-two geologists: twenty never came, of whom two withdrew and six failed, the others' marks
 * fifty and sixty by turns; ten came twice, one of whom failed, with sixty and seventy by turns;
 * six came five times and had seventy; six came ten times and had eighty.
 */
@CairnTest
@InWorld
class InternationalReturnTest {

  private static final String YEAR = "?year=" + HERE.id(242);
  private static final String PATH = "/results/international";

  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private void layOut() {
    jdbc.sql("delete from curriculum.result").update();
    jdbc.sql(
            """
            create temporary table geologist on commit drop as
            select i, gen_random_uuid() as id,
              case when i <= 20 then 0 when i <= 30 then 2 when i <= 36 then 5 else 10 end as times,
              case when i <= 2 then null when i <= 20 then 50 + i % 2 * 10 when i <= 30 then 60 + i % 2 * 10 when i <= 36 then 70 else 80 end as mark,
              case when i <= 2 then 'withdrawn' when i <= 8 or i = 21 then 'failed' else 'passed' end as outcome
            from generate_series(1, 42) i
            """)
        .update();
    jdbc.sql(
            """
            insert into people.person (id, source, source_key, given_name, family_name, kind, listed)
            select id, 'test', 'geologist-' || i, 'Given', 'Family', 'student', '[2020-01-01,)' from geologist
            """)
        .update();
    jdbc.sql(
            """
            insert into curriculum.result (id, source, source_key, unit_offering_id, person_id, attempt, mark, outcome, provisional)
            select gen_random_uuid(), 'test', 'geologist-' || i, :delivery, id, 1, mark, outcome, false from geologist
            """)
        .param("delivery", HERE.id(312))
        .update();
    for (int n = 1; n <= 10; n++) {
      meet(n);
    }
  }

  /** The {@code n}th session, of one hour and a half. */
  private void meet(int n) {
    var register = UUID.randomUUID();
    jdbc.sql(
            """
            insert into attendance.register (id, handle, occasion_kind, occasion_id, scheme_id, cohort_id, title, place, during, window_seconds, roster, opened_at)
            select :id, :handle, 'study_session', gen_random_uuid(), scheme_id, cohort_id, title, place,
              tstzrange('2026-10-05T10:00Z', '2026-10-05T11:30Z'), window_seconds, roster, opened_at
            from attendance.register where cohort_id = :cohort order by handle limit 1
            """)
        .param("id", register)
        .param("handle", 900 + n)
        .param("cohort", HERE.id(441))
        .update();
    jdbc.sql(
            """
            insert into attendance.check_in (id, register_id, person_id, way, says, at, client_key, outcome)
            select gen_random_uuid(), :register, id, 'import', 'here', '2026-10-05T10:05Z', gen_random_uuid(), 'accepted'
            from geologist where times >= :n
            """)
        .param("register", register)
        .param("n", n)
        .update();
    jdbc.sql(
            """
            insert into attendance.register_entry (register_id, person_id, check_in_id, standing, way, at)
            select register_id, person_id, id, 'here', way, at from attendance.check_in where register_id = :register
            """)
        .param("register", register)
        .update();
  }

  @Test
  void everyFigureIsAsReckonedByHand() {
    layOut();
    var page = page(Person.SUNE);
    assertThat(page.select(".lead").text())
        .isEqualTo(
            "In 2026/27 Kittiwake 22 of 42 students in 1 supported course came at least once.");
    assertThat(page.select("main table").first().select("tbody tr").eachText())
        .containsExactly(
            "Came at least once (SI) 22 22 70.5 1 4.5 %",
            "Came 1 to 4 times 10 10 65.0 1 10.0 %",
            "Came 5 to 9 times 6 6 70.0 0 0.0 %",
            "Came 10 times or more 6 6 80.0 0 0.0 %",
            "Never came (non-SI) 20 18 55.0 8 40.0 %");
  }

  @Test
  void theFileHasARowPerCourseAndTheirTotalWithWhatTheyCameTo() {
    jdbc.sql("delete from curriculum.result").update();
    var before = contact();
    layOut();
    var lines = file(Person.SUNE).lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).startsWith("\uFEFFYear,Course,Enrolled,");
    // Ten sessions of ninety minutes; 10 × 2 + 6 × 5 + 6 × 10 = 110 attendances, 165 hours.
    assertThat(lines.get(1))
        .contains("PHYS101")
        .endsWith(
            ",42,22,22,70.45,1,10,10,65.00,1,6,6,70.00,0,6,6,80.00,0,20,18,55.00,8,%d,%d,%d"
                .formatted(
                    before.sessions() + 10,
                    before.visits() + 110,
                    Math.round((before.minutes() + 110 * 90) / 60.0)));
    assertThat(lines.get(2)).contains(",All courses,42,22,22,70.45,1,");
  }

  private record Contact(long sessions, long visits, long minutes) {}

  private Contact contact() {
    return jdbc.sql(
            """
            select count(*) as sessions, coalesce(sum(here), 0) as visits,
              coalesce(sum(here * extract(epoch from upper(during) - lower(during)) / 60), 0)::bigint as minutes
            from attendance.published_quality
            where cohort_id = :cohort and not called_off and upper(during) <= :now
            """)
        .param("cohort", HERE.id(441))
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query(Contact.class)
        .single();
  }

  @Test
  void whereAGroupIsOfTooFewNothingIsReturnedOfThatCourseAlone() {
    layOut();
    jdbc.sql(
            "delete from curriculum.result where person_id in (select id from geologist where i >"
                + " 40)")
        .update();
    var page = page(Person.SUNE);
    assertThat(page.select("main table")).isEmpty();
    assertThat(page.select(".lead").text()).contains("nothing to return");
    assertThat(file(Person.SUNE).lines()).hasSize(1);
  }

  @Test
  void whileMarksAwaitTheBoardItSaysSo() {
    layOut();
    jdbc.sql("update curriculum.result set provisional = true").update();
    assertThat(page(Person.SUNE).select(".note").text()).contains("await the board");
  }

  @ParameterizedTest
  @EnumSource(
      value = Person.class,
      names = {"COLIN", "SONIA", "LEN", "LEO", "PIA", "ADA"})
  void whoDoesNotSeeTheWholeOfTheSchemeFindsNothing(Person other) {
    layOut();
    for (String path : new String[] {PATH, PATH + ".csv"}) {
      var answer = web.get().uri(URI.create(path + YEAR)).with(As.person(HERE, other)).exchange();
      assertThat(answer).hasStatus(404);
    }
  }

  @Test
  void thePageAsksForLittle() throws Exception {
    layOut();
    assertThat(QueryCount.statementsOf(() -> page(Person.SUNE))).hasSizeLessThanOrEqualTo(8);
  }

  private Document page(Person reader) {
    return Jsoup.parse(text(PATH, reader));
  }

  private String file(Person reader) {
    return text(PATH + ".csv", reader);
  }

  private String text(String path, Person reader) {
    var answer = web.get().uri(URI.create(path + YEAR)).with(As.person(HERE, reader)).exchange();
    assertThat(answer).hasStatus(200);
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
