package app.cairn.sessions.topics;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Tuesday of week 8; Physics has topics for weeks 7 and 8. */
@CairnTest
@InWorld
class TopicsTest {

  private static final String TOPICS = "/targets/" + HERE.id(451) + "/topics";
  private static final String NEXT_WEEK = TOPICS + "/2026-11-16";
  private static final String FRICTION = "/suggestions/" + HERE.id(901);

  @Autowired private MockMvcTester web;
  @Autowired private JdbcClient jdbc;

  @Test
  void everyWeekIsThereTheReadingAndTheExamWeekToo() {
    var page = page(TOPICS, Person.COLIN);
    assertThat(page.select(".agenda > li")).hasSize(13);
    assertThat(page.text())
        .contains("2 of 11 teaching weeks have a topic", "Reading week", "Exam week")
        .contains("Founders’ day".replace('’', '\''));
    assertThat(page.select("[aria-current=date]").text()).contains("Week 8", "Momentum");
  }

  @ParameterizedTest
  @EnumSource(names = {"COLIN", "SUNE", "OLU", "LEO"})
  void thoseWhoPrepareWriteIt(Person writer) {
    assertThat(put(NEXT_WEEK, writer, "title", " Energy ", "words", "Pendulums\r\nand springs"))
        .hasStatus(303)
        .hasHeader("Location", TOPICS + "#week-2026-11-16");
    assertThat(page(TOPICS, Person.PIA).select("#week-2026-11-16").text())
        .contains("Energy", "Pendulums and springs");
    assertThat(page("/sessions/" + HERE.id(603), Person.LEO).text()).contains("Energy");
    assertThat(page("/", Person.LEO).text()).contains("Energy");
  }

  @ParameterizedTest
  @EnumSource(names = {"PIA", "LEN", "SONIA"})
  void othersWhoSeeItReadIt(Person reader) {
    var page = page(TOPICS, reader);
    assertThat(page.text()).contains("Momentum").doesNotContain("Written by");
    assertThat(page.select("[name=title]")).isEmpty();
    assertThat(put(NEXT_WEEK, reader, "title", "Energy")).hasStatus(403);
  }

  @Test
  void aParticipantSeesTheWeeksThatSaySomethingAndTheQuestionFirst() {
    var page = page(TOPICS, Person.PIA);
    assertThat(page.select(".agenda > li")).hasSize(2);
    assertThat(page.text().indexOf("What would you like to work on?"))
        .isLessThan(page.text().indexOf("Momentum"));
  }

  @ParameterizedTest
  @EnumSource(names = {"HANNA", "HAL", "LARS", "NORA", "PETRA", "STIG", "TOVE"})
  void itIsNotThereForAnyoneElse(Person stranger) {
    assertThat(get(TOPICS, stranger)).hasStatus(404);
  }

  @Test
  void whatIsWrongIsSaidAtTheWeekAndWhatWasTypedIsKept() {
    var without = put(NEXT_WEEK, Person.LEO, "words", "All about springs");
    assertThat(without).hasStatus(422);
    var form = Jsoup.parse(body(without)).select("#week-2026-11-16 details[open]");
    assertThat(form.text()).contains("The topic itself is missing", "All about springs");
    var tooLong = put(NEXT_WEEK, Person.LEO, "title", "e".repeat(121));
    assertThat(tooLong).hasStatus(422);
    assertThat(Jsoup.parse(body(tooLong)).select("#title-2026-11-16").val())
        .isEqualTo("e".repeat(121));
  }

  @Test
  void whoSavesLaterSeesBothTextsAndChooses() {
    put(NEXT_WEEK, Person.LEO, "title", "Energy", "version", "0");
    var answer = put(NEXT_WEEK, Person.LIA, "title", "Springs", "version", "0");
    assertThat(answer).hasStatus(422);
    var week = Jsoup.parse(body(answer)).select("#week-2026-11-16");
    assertThat(week.text()).contains("Nothing is lost", "Leo", "Energy", "Save mine instead");
    assertThat(week.select("#title-2026-11-16").val()).isEqualTo("Springs");
    assertThat(page(TOPICS, Person.PIA).text()).contains("Energy").doesNotContain("Springs");
    put(NEXT_WEEK, Person.LIA, "title", "Springs", "version", week.select("[name=version]").val());
    assertThat(page(TOPICS, Person.PIA).text()).contains("Springs").doesNotContain("Energy");
  }

  @Test
  void theSameFormTwiceIsOneTopic() {
    put(NEXT_WEEK, Person.LEO, "title", "Energy", "version", "0");
    assertThat(put(NEXT_WEEK, Person.LEO, "title", "Energy", "version", "0")).hasStatus(303);
    assertThat(count("sessions.topic")).isEqualTo(3);
  }

  @Test
  void whatStoodThereBeforeIsBroughtBack() {
    String week = TOPICS + "/2026-11-09";
    put(week, Person.LEO, "title", "", "version", "1");
    assertThat(page(TOPICS, Person.PIA).text()).doesNotContain("Momentum");
    var back = page(TOPICS, Person.LEO).select("#week-2026-11-09 form").last();
    put(
        week,
        Person.LEO,
        "title",
        back.select("[name=title]").val(),
        "words",
        back.select("[name=words]").val(),
        "version",
        back.select("[name=version]").val());
    assertThat(page(TOPICS, Person.PIA).text()).contains("Momentum", "Collisions");
  }

  @Test
  void aWeekThatIsNoneOfItsWeeksIsNotThere() {
    assertThat(put(TOPICS + "/2027-05-03", Person.LEO, "title", "Energy")).hasStatus(404);
    assertThat(put(TOPICS + "/next", Person.LEO, "title", "Energy")).hasStatus(404);
  }

  @Test
  void lastYearsTopicsAreCopiedIntoEmptyWeeksAndTakenBack() {
    lastYear("Forces of 2025", "Impulse", "Energy", "Waves");
    assertThat(page(TOPICS, Person.LEO).text()).contains("One topic of", "can be copied");
    assertThat(post(TOPICS + "/copy", Person.LEO)).hasStatus(303);
    post(TOPICS + "/copy", Person.LEO);
    var page = page(TOPICS, Person.PIA).text();
    assertThat(page).contains("Waves", "Momentum");
    assertThat(page(TOPICS, Person.LEO).text()).contains("One topic was copied");
    post(TOPICS + "/copy", Person.LEO, "_method", "delete");
    assertThat(page(TOPICS, Person.PIA).text()).contains("Momentum").doesNotContain("Waves");
    assertThat(page(TOPICS, Person.LEO).text()).doesNotContain("was copied");
  }

  @Test
  void participantsPutTopicsForwardOnlyWhereTheSchemeAllowsIt() {
    assertThat(page(TOPICS, Person.PIA).text())
        .contains("What would you like to work on?", "Friction", "2 would like this");
    jdbc.sql("update scheme.rule set value = :value::jsonb where id = :id")
        .param("value", "{\"from\": \"scheme_of_work\"}")
        .param("id", HERE.id(432))
        .update();
    assertThat(page(TOPICS, Person.PIA).text()).doesNotContain("Friction");
    assertThat(post(TOPICS.replace("topics", "suggestions"), Person.PIA, "suggestion", "Drag"))
        .hasStatus(404);
  }

  @Test
  void whatIsPutForwardNamesNobodyAndCanBeTakenBack() {
    String suggestions = TOPICS.replace("topics", "suggestions");
    String key = "00000000-0000-4000-8000-000000000077";
    assertThat(post(suggestions, Person.PER, "suggestion", " Drag \n in air ", "key", key))
        .hasStatus(303);
    post(suggestions, Person.PER, "suggestion", " Drag \n in air ", "key", key);
    assertThat(count("sessions.suggestion")).isEqualTo(3);
    for (Person reader : new Person[] {Person.PIA, Person.LEO, Person.COLIN}) {
      assertThat(page(TOPICS, reader).select("#suggestions").text())
          .contains("Drag in air")
          .doesNotContain("Per ", "Pip ", "Family");
    }
    assertThat(post("/suggestions/" + key + "/end", Person.PIA)).hasStatus(403);
    post("/suggestions/" + key + "/end", Person.PER);
    assertThat(page(TOPICS, Person.LEO).text()).doesNotContain("Drag in air");
  }

  @Test
  void nothingTypedAndTooManyAreRefusedWithWhatWasTyped() {
    String suggestions = TOPICS.replace("topics", "suggestions");
    assertThat(post(suggestions, Person.PAZ, "suggestion", " ")).hasStatus(422);
    for (int i = 0; i < 5; i++) {
      post(suggestions, Person.PAZ, "suggestion", "Topic " + i);
    }
    var answer = post(suggestions, Person.PAZ, "suggestion", "One more");
    assertThat(answer).hasStatus(422).bodyText().contains("You have 5 open ones");
    assertThat(Jsoup.parse(body(answer)).select("#suggestion").val()).isEqualTo("One more");
  }

  @Test
  void oneVoteEachAndItCanBeTakenBack() {
    post(FRICTION + "/vote", Person.PAZ);
    post(FRICTION + "/vote", Person.PAZ);
    assertThat(page(TOPICS, Person.PIA).text()).contains("3 would like this");
    post(FRICTION + "/vote", Person.PAZ, "_method", "delete");
    assertThat(page(TOPICS, Person.PIA).text()).contains("2 would like this");
    assertThat(post(FRICTION + "/vote", Person.LEO)).as("not of the cohort").hasStatus(403);
  }

  @Test
  void aLeaderMakesItTheTopicOfAFreeWeekAndTakesThatBack() {
    assertThat(post(FRICTION + "/topic", Person.PIA, "monday", "2026-11-16")).hasStatus(403);
    assertThat(post(FRICTION + "/topic", Person.LEO, "monday", "2026-11-09"))
        .hasStatus(422)
        .bodyText()
        .contains("That week has a topic");
    assertThat(post(FRICTION + "/topic", Person.LEO, "monday", "2026-11-16")).hasStatus(303);
    assertThat(page(TOPICS, Person.PIA).select("#week-2026-11-16").text()).contains("Friction");
    assertThat(page(TOPICS, Person.PIA).select("#suggestions").text())
        .contains("topic of the week");
    post(FRICTION + "/end", Person.LEO, "_method", "delete");
    assertThat(page(TOPICS, Person.PIA).select("#week-2026-11-16").text())
        .doesNotContain("Friction");
    assertThat(page(TOPICS, Person.PIA).text()).contains("2 would like this");
  }

  @Test
  void whatIsSetAsideCanComeBack() {
    post(FRICTION + "/end", Person.LEO);
    assertThat(page(TOPICS, Person.PIA).text()).contains("set aside");
    post(FRICTION + "/end", Person.LEO, "_method", "delete");
    assertThat(page(TOPICS, Person.PIA).text()).contains("2 would like this");
  }

  @ParameterizedTest
  @EnumSource(names = {"LEN", "MARA", "OLGA", "SONIA"})
  void whoeverTeachesOrMarksSeesNothingOfIt(Person reader) {
    assertThat(page(TOPICS, reader).text()).contains("Momentum").doesNotContain("Friction");
    assertThat(post(FRICTION + "/vote", reader)).hasStatus(404);
  }

  /** The same module's delivery of last year, with a topic for each of its first teaching weeks. */
  private void lastYear(String... titles) {
    for (String sql :
        """
        insert into scheme.scheme_year (id, scheme_id, academic_year_id, aims, opened_at)
        values (%s, %s, %s, '', '2025-08-01T09:00Z');
        insert into scheme.cohort (id, academic_year_id, kind, unit_offering_id) values (%s, %s, 'offering', %s);
        insert into scheme.target (id, scheme_year_id, cohort_id, reason, contact, expected_groups, chosen_by, chosen_at)
        values (%s, %s, %s, 'as ever', '', 1, %s, '2025-08-20T09:00Z')
        """
            .formatted(
                quoted(941),
                quoted(401),
                quoted(241),
                quoted(942),
                quoted(241),
                quoted(311),
                quoted(943),
                quoted(941),
                quoted(942),
                quoted(104))
            .split(";")) {
      jdbc.sql(sql).update();
    }
    // this year's first six weeks and weeks 9 to 12 are taken, so that one week alone is free
    for (int week = 0; week < titles.length; week++) {
      jdbc.sql(
              """
              insert into institution.teaching_week (term_id, number, monday, kind)
              values (:term, :number, cast('2025-09-22' as date) + 7 * :week, 'teaching')
              """)
          .param("term", HERE.id(251))
          .param("number", week + 1)
          .param("week", week)
          .update();
      jdbc.sql(
              """
              insert into sessions.topic (target_id, monday, version, title, words, written_by, written_at)
              values (:target, cast('2025-09-22' as date) + 7 * :week, 1, :title, '', :by, '2025-09-01T09:00Z')
              """)
          .param("target", HERE.id(943))
          .param("week", week)
          .param("title", titles[week])
          .param("by", HERE.id(104))
          .update();
    }
    for (int week = 0; week < titles.length - 1; week++) {
      put(
          TOPICS + "/" + java.time.LocalDate.of(2026, 9, 21).plusWeeks(week),
          Person.LEO,
          "title",
          "Own topic " + week);
    }
  }

  private static String quoted(int id) {
    return "'" + HERE.id(id) + "'";
  }

  private int count(String table) {
    return jdbc.sql("select count(*) from " + table).query((row, n) -> row.getInt(1)).single();
  }

  private Document page(String path, Person reader) {
    var answer = get(path, reader);
    assertThat(answer).as(path + " for " + reader).hasStatus(200);
    return Jsoup.parse(body(answer));
  }

  private MvcTestResult get(String path, Person reader) {
    return web.get().uri(path).with(As.person(HERE, reader)).exchange();
  }

  private MvcTestResult put(String path, Person writer, String... fields) {
    var more = new String[fields.length + 2];
    System.arraycopy(fields, 0, more, 0, fields.length);
    more[fields.length] = "_method";
    more[fields.length + 1] = "put";
    return post(path, writer, more);
  }

  private MvcTestResult post(String path, Person writer, String... fields) {
    var request = web.post().uri(path).with(As.person(HERE, writer)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  private static String body(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
