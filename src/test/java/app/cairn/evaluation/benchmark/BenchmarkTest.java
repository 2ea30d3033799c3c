package app.cairn.evaluation.benchmark;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.evaluation.impact.Lives;
import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import app.cairn.world.QueryCount;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Of the year of the ninety physicists: 45 never came, 15 once, 30 four times. */
@CairnTest
@InWorld
class BenchmarkTest {

  private static final String PATH = "/results/benchmark";
  private static final String FIGURES = PATH + "/figures";
  private static final String YEAR = "?year=" + HERE.id(242);

  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;

  @Test
  void justTheSumsThatAreShownBeforeAreGiven() {
    Lives.ofPhysicistsAlone(jdbc);
    var before = page();
    assertThat(before.select(".lead").text()).startsWith("Give the sums of");
    assertThat(before.select("tbody tr").eachText())
        .anyMatch(row -> row.contains("never came") && row.contains(" 45 "))
        .anyMatch(row -> row.contains("came 4 times or more") && row.contains(" 30 "));
    assertThat(give()).hasStatus(303);
    assertThat(page().select("tbody tr").eachText())
        .isEqualTo(before.select("tbody tr").eachText());
    assertThat(page().select(".lead").text()).contains("No other university has given");
  }

  @Test
  void givenOnceMoreItIsGivenOnce() {
    Lives.ofPhysicistsAlone(jdbc);
    give();
    assertThat(give()).hasStatus(303);
    assertThat(
            jdbc.sql("select count(*) from evaluation.benchmark_gift").query(Long.class).single())
        .isEqualTo(1);
  }

  @Test
  void nothingIsGivenWhileMarksAwaitTheBoard() {
    Lives.ofPhysicistsAlone(jdbc);
    jdbc.sql("update curriculum.result set provisional = true").update();
    var refused = give();
    assertThat(refused).hasStatus(422);
    assertThat(text(refused)).contains("some marks of this year await the board");
  }

  @Test
  void noGroupOfOneToFourIsGiven() {
    Lives.ofPhysicistsAlone(jdbc);
    jdbc.sql(
            """
            delete from curriculum.result r
            where r.unit_offering_id = :physics
              and r.mark is not null
              and r.person_id not in (
                select person_id from curriculum.result where unit_offering_id = :physics and mark is not null limit 3)
            """)
        .param("physics", HERE.id(312))
        .update();
    assertThat(give()).hasStatus(422);
    assertThat(page().select("button").eachText()).doesNotContain("Give these sums");
  }

  @Test
  void whatTheOthersCameToIsToldOfThreeTogetherAndRounded() {
    Lives.ofPhysicistsAlone(jdbc);
    give();
    others(3, 101);
    assertThat(page().select(".lead").text()).contains("You can ask what they came to together");
    assertThat(ask()).hasStatus(303);
    var shown = page();
    assertThat(shown.select(".lead").text())
        .contains("50 % of students came at least once")
        .contains("3 other universities together it was 67 %");
    assertThat(shown.select("tbody tr").eachText())
        .contains(
            "Mean mark of those who came 4 times or more 41.6 62.0",
            "Passed, of those who never came 64 % 78 %");
  }

  @Test
  void fewerThanThreeOthersAreNotTold() {
    Lives.ofPhysicistsAlone(jdbc);
    give();
    others(2, 100);
    var refused = ask();
    assertThat(refused).hasStatus(422);
    assertThat(text(refused)).contains("fewer than three other universities");
    assertThat(ofOthers()).isZero();
  }

  @Test
  void whereOneOfTheOthersHasMoreThanHalfNothingIsTold() {
    Lives.ofPhysicistsAlone(jdbc);
    give();
    others(2, 100);
    other(201);
    var refused = ask();
    assertThat(refused).hasStatus(422);
    assertThat(text(refused)).contains("more than half of all");
    assertThat(ofOthers()).isZero();
    other(5);
    assertThat(ask()).hasStatus(303);
  }

  @Test
  void aMeanIsWithheldWhereOneOfTheOthersHasMoreThanHalfOfItsMarks() {
    Lives.ofPhysicistsAlone(jdbc);
    give();
    others(2, 100);
    other(100, 201);
    assertThat(ask()).hasStatus(303);
    assertThat(page().select("tbody tr").eachText())
        .contains(
            "Mean mark of those who came 4 times or more 41.6 ..",
            "Students who came 4 times or more 33 % 33 %");
  }

  @Test
  void whoDoesNotGiveIsNotTold() {
    Lives.ofPhysicistsAlone(jdbc);
    others(3, 100);
    assertThat(ask()).hasStatus(422);
    assertThat(ofOthers()).isZero();
  }

  @Test
  void theAnswerIsKeptAndNotAskedAgain() {
    Lives.ofPhysicistsAlone(jdbc);
    give();
    others(3, 100);
    ask();
    var before = page().select("tbody").eachText();
    others(3, 400);
    assertThat(ask()).hasStatus(303);
    assertThat(page().select("tbody").eachText()).isEqualTo(before);
  }

  /** Two answers of one year, asked by two schemes, could be subtracted. */
  @Test
  void anotherSchemeOfTheUniversityIsToldTheSame() {
    Lives.ofPhysicistsAlone(jdbc);
    give();
    others(3, 101);
    ask();
    jdbc.sql(
            """
            insert into evaluation.benchmark_gift (id, scheme_id, academic_year_id, begins, given_by, given_at)
            select gen_random_uuid(), :mentors, academic_year_id, begins, given_by, given_at
            from evaluation.benchmark_gift
            """)
        .param("mentors", HERE.id(402))
        .update();
    jdbc.sql(
            """
            insert into evaluation.benchmark_sum (gift_id, band, students, marked, marks, passed, failed, withdrawn)
            select m.id, s.band, s.students, s.marked, s.marks, s.passed, s.failed, s.withdrawn
            from evaluation.benchmark_gift m
            cross join evaluation.benchmark_sum s
            where m.scheme_id = :mentors
            """)
        .param("mentors", HERE.id(402))
        .update();
    others(3, 400);
    jdbc.sql("delete from scheme.target_withdrawal").update();
    String mentors = "&scheme=mentors-kittiwake";
    assertThat(request(HttpMethod.POST, FIGURES, mentors, Person.ABEL)).hasStatus(303);
    assertThat(text(request(HttpMethod.GET, PATH, mentors, Person.ABEL)))
        .contains("3 other universities together");
    assertThat(
            jdbc.sql("select sum(students) from evaluation.benchmark_figure")
                .query(Long.class)
                .single())
        .as("three bands of 303, rounded")
        .isEqualTo(915);
  }

  @Test
  void whatIsTakenBackCountsNoMoreAndWhatWasSeenStays() {
    Lives.ofPhysicistsAlone(jdbc);
    give();
    others(3, 100);
    ask();
    assertThat(request(HttpMethod.DELETE, PATH, Person.SUNE)).hasStatus(303);
    assertThat(ofOthers()).isZero();
    var page = page();
    assertThat(page.select(".lead").text()).contains("3 other universities together");
    assertThat(page.select("button").eachText()).contains("Give these sums");
    assertThat(request(HttpMethod.DELETE, PATH, Person.SUNE)).hasStatus(422);
  }

  /** Whatever is asked of the tables, another's sums are not there. */
  @Test
  void theApplicationReadsNoSumOfAnother() {
    others(3, 100);
    assertThat(jdbc.sql("select count(*) from evaluation.benchmark_sum").query(Long.class).single())
        .isZero();
    assertThat(
            jdbc.sql("select count(*) from evaluation.benchmark_gift").query(Long.class).single())
        .isZero();
  }

  @ParameterizedTest
  @EnumSource(names = {"COLIN", "LEN"})
  void whoSeesAPartHasNoBenchmark(Person reader) {
    assertThat(request(HttpMethod.GET, PATH, reader)).hasStatus(404);
    assertThat(request(HttpMethod.POST, PATH, reader)).hasStatus(404);
    assertThat(request(HttpMethod.POST, FIGURES, reader)).hasStatus(404);
    assertThat(request(HttpMethod.DELETE, PATH, reader)).hasStatus(404);
  }

  @Test
  void itAsksForLittle() throws Exception {
    Lives.ofPhysicistsAlone(jdbc);
    assertThat(QueryCount.statementsOf(this::page)).hasSizeLessThanOrEqualTo(12);
    give();
    assertThat(QueryCount.statementsOf(this::page)).hasSizeLessThanOrEqualTo(8);
  }

  private void others(int many, int students) {
    for (int i = 0; i < many; i++) {
      other(students);
    }
  }

  /** Another university with so many students in each band: a mean of 62, four in five passed. */
  private void other(int students) {
    other(students, students - 1);
  }

  private void other(int students, int marked) {
    jdbc.sql("select set_config('cairn.institution', :id, true)")
        .param("id", UUID.randomUUID().toString())
        .query(String.class)
        .single();
    jdbc.sql(
            """
            with own_scheme as (
              insert into scheme.scheme (id, handle, name, preset, created_at)
              values (:id, 'away', 'Away', 'peer_mentoring', '2026-08-01T09:00Z')
            ), own_year as (
              insert into institution.academic_year (id, source, source_key, name, during)
              values (:id, 'away', 'away', '2026/27', '[2026-09-01,2027-09-01)')
            ), own_person as (
              insert into people.person (id, source, source_key, listed) values (:id, 'away', 'away', '[2026-08-01,)')
            )
            insert into evaluation.benchmark_gift (id, scheme_id, academic_year_id, begins, given_by, given_at)
            values (:id, :id, :id, 2026, :id, '2026-11-01T09:00Z')
            """)
        .param("id", UUID.randomUUID())
        .update();
    jdbc.sql(
            """
            insert into evaluation.benchmark_sum (gift_id, band, students, marked, marks, passed, failed, withdrawn)
            select g.id, b.band, :students, :marked, 62 * :marked, :students * 79 / 100,
              :students - :students * 79 / 100 - 1, 1
            from evaluation.benchmark_gift g
            cross join (values ('never'), ('some'), ('often')) as b (band)
            """)
        .param("students", students)
        .param("marked", marked)
        .update();
    jdbc.sql("select set_config('cairn.institution', :id, true)")
        .param("id", HERE.institution().value().toString())
        .query(String.class)
        .single();
  }

  private long ofOthers() {
    return jdbc.sql("select count(*) from evaluation.benchmark_of_others(2026)")
        .query(Long.class)
        .single();
  }

  private MvcTestResult give() {
    return request(HttpMethod.POST, PATH, Person.SUNE);
  }

  private MvcTestResult ask() {
    return request(HttpMethod.POST, FIGURES, Person.SUNE);
  }

  private MvcTestResult request(HttpMethod method, String path, Person who) {
    return request(method, path, "", who);
  }

  private MvcTestResult request(HttpMethod method, String path, String scheme, Person who) {
    return web.perform(
        MockMvcRequestBuilders.request(method, URI.create(path + YEAR + scheme))
            .with(As.person(HERE, who))
            .with(csrf()));
  }

  private Document page() {
    return Jsoup.parse(text(request(HttpMethod.GET, PATH, Person.SUNE)));
  }

  private static String text(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
