package app.cairn.evaluation.surveys.told;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.evaluation.surveys.asking.Surveys;
import app.cairn.evaluation.surveys.told.TallySql.Group;
import app.cairn.platform.words.Words;
import app.cairn.scheme.rules.Bands;
import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Six answered the survey of Physics that is over: five were helped very well, one a little. */
@CairnTest
@InWorld
class FoundTest {

  private static final String OVER = "/surveys/" + HERE.id(942);
  private static final String OPEN = "/surveys/" + HERE.id(941);
  private static final String TEXT =
      OVER + "/texts/01000000-0000-4000-8000-000000000952/" + HERE.id(935);

  @Autowired private MockMvcTester web;
  @Autowired private JdbcClient jdbc;
  @Autowired private Words words;
  @Autowired private Surveys surveys;

  @Test
  void everyFigureCarriesItsN() {
    var page = page(OVER, Person.COLIN);
    assertThat(page.text())
        .contains("6 answers counted")
        .containsPattern("83 ?% chose Well, .* or Very well, .* \\(n = 6\\)")
        .contains("3.5 on average, 21 in all (n = 6)")
        .contains("6 people wrote something");
    assertThat(page.select("svg.chart")).hasSize(2);
  }

  /** 1 + 1 + 5 of 7: 14, 14 and 71 make 99, and 99 they stay. */
  @Test
  void sharesAreNotForcedToAHundred() {
    UUID sheet = sheet(942, 451);
    jdbc.sql(
            """
            insert into evaluation.answer (survey_id, sheet_id, question_id, version, choice)
            values (:survey, :sheet, :question, 1, 1)
            """)
        .param("survey", HERE.id(942))
        .param("sheet", sheet)
        .param("question", HERE.id(934))
        .update();
    assertThat(page(OVER, Person.COLIN).select("details table td").eachText())
        .containsSubsequence("1", "14%", "1", "14%", "0", "0%", "0", "0%", "5", "71%");
  }

  private UUID sheet(int survey, int target) {
    var sheet = UUID.randomUUID();
    jdbc.sql(
            """
            insert into evaluation.answer_sheet (survey_id, id, target_id)
            values (:survey, :sheet, :target)
            """)
        .param("survey", HERE.id(survey))
        .param("sheet", sheet)
        .param("target", HERE.id(target))
        .update();
    return sheet;
  }

  @ParameterizedTest
  @EnumSource(names = {"COLIN", "SUNE", "SONIA", "LEN"})
  void whatIsOverIsReadByThoseWhoRunItItsSchoolAndItsLecturers(Person reader) {
    assertThat(page(OVER, reader).text()).contains("6 answers counted");
  }

  @ParameterizedTest
  @EnumSource(names = {"SONIA", "LEN", "HANNA", "LEO", "PIA", "ADA", "ABEL"})
  void whatIsOpenIsNobodyElses(Person reader) {
    assertThat(get(OPEN, reader)).hasStatus(404);
  }

  @Test
  void whatStillWaitsIsNotShown() {
    assertThat(page(OPEN, Person.COLIN).text())
        .contains("0 answers counted", "Counted in steps")
        .doesNotContain("Later hours");
  }

  @Test
  void onlyWhoRunsAllOfItReadsWhatWasWritten() {
    assertThat(page(OVER + "/texts", Person.COLIN).text()).contains("More trolleys", "Equipment");
    assertThat(get(OVER + "/texts", Person.LEN)).hasStatus(403);
    assertThat(get(OVER + "/texts", Person.MARA)).hasStatus(403);
    assertThat(get(OVER + "/texts", Person.HANNA)).hasStatus(404);
  }

  @Test
  void aQuoteStandsAmongTheResultsOnceSomebodyLetItOut() {
    assertThat(page(OVER, Person.LEN).select("blockquote")).hasSize(1);
    assertThat(
            web.post()
                .uri(TEXT + "/quote")
                .with(As.person(HERE, Person.COLIN))
                .with(csrf())
                .exchange())
        .hasStatus(303);
    assertThat(page(OVER, Person.LEN).select("blockquote")).hasSize(2);
    assertThat(
            web.delete()
                .uri(TEXT + "/quote")
                .with(As.person(HERE, Person.COLIN))
                .with(csrf())
                .exchange())
        .hasStatus(303);
    assertThat(page(OVER, Person.LEN).select("blockquote")).hasSize(1);
  }

  /** Two in History answered: their words would be two people's. */
  @Test
  void aQuoteOfFewIsShownAmongAllAloneAndNotUnderTheirCohort() {
    ofHistoryToo();
    for (int i = 0; i < 2; i++) {
      UUID sheet = sheet(942, 452);
      jdbc.sql(
              """
              insert into evaluation.answer (survey_id, sheet_id, question_id, version, choice, words)
              values (:survey, :sheet, :question, 1, 0, 'Fewer centuries')
              """)
          .param("survey", HERE.id(942))
          .param("sheet", sheet)
          .param("question", HERE.id(935))
          .update();
      jdbc.sql(
              """
              insert into evaluation.quote (survey_id, sheet_id, question_id, released_by, released_on)
              values (:survey, :sheet, :question, :by, '2026-10-18')
              """)
          .param("survey", HERE.id(942))
          .param("sheet", sheet)
          .param("question", HERE.id(935))
          .param("by", HERE.person(Person.SUNE).value())
          .update();
    }
    assertThat(page(OVER, Person.SUNE).select("blockquote")).hasSize(3);
    assertThat(page(OVER + "?unit=" + HERE.id(452), Person.SUNE).select("blockquote")).isEmpty();
    assertThat(page(OVER + "?unit=" + HERE.id(451), Person.SUNE).select("blockquote"))
        .as("what is left of the whole would be History's")
        .isEmpty();
  }

  @Test
  void whoeverIsInTwoCohortsIsAskedOnce() {
    ofHistoryToo();
    assertThat(page(OVER, Person.SUNE).text()).contains("of the 10 who are asked");
    jdbc.sql(
            """
            insert into curriculum.enrolment (id, source, source_key, unit_offering_id, person_id, attempt, during)
            values (:id, 'test', 'twice', :offering, :person, 1, '[2026-09-21,)')
            """)
        .param("id", UUID.randomUUID())
        .param("offering", HERE.id(313))
        .param("person", HERE.person(Person.PIA).value())
        .update();
    assertThat(page(OVER, Person.SUNE).text()).contains("of the 10 who are asked");
    jdbc.sql(
            """
            insert into evaluation.answer_sheet (survey_id, id, target_id)
            select :survey, gen_random_uuid(), :target from generate_series(1, 5)
            """)
        .param("survey", HERE.id(942))
        .param("target", HERE.id(452))
        .update();
    assertThat(page(OVER + "?unit=" + HERE.id(452), Person.SUNE).text())
        .contains("of the 3 who are asked");
  }

  private void ofHistoryToo() {
    jdbc.sql("insert into evaluation.survey_part (survey_id, target_id) values (:survey, :target)")
        .param("survey", HERE.id(942))
        .param("target", HERE.id(452))
        .update();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Not at all|Little|So-so|Well|Very well; Before, in other words: 83%",
        "Not at all|Little|So-so|Well;",
        "Very well|Well|So-so|Little|Not at all;"
      })
  void aQuestionIsComparedOnlyWhileItIsAnsweredInTheSameWay(
      String choices, @Nullable String before) {
    var points =
        Stream.of(choices.split("\\|"))
            .map(one -> one + ", " + HERE.canary())
            .toArray(String[]::new);
    var id = UUID.randomUUID();
    reworded(points);
    jdbc.sql(
            """
            insert into evaluation.survey (id, scheme_id, scheme_year_id, questionnaire_id, title, audience, stage, opens_on, closes_on, invited_by_mail, reminders, opened_at)
            select :id, scheme_id, scheme_year_id, questionnaire_id, 'And now', audience, stage, '2026-11-02', '2026-11-20', false, 0, opened_at
            from evaluation.survey
            where id = :like
            """)
        .param("id", id)
        .param("like", HERE.id(942))
        .update();
    jdbc.sql("insert into evaluation.survey_part (survey_id, target_id) values (:id, :target)")
        .param("id", id)
        .param("target", HERE.id(451))
        .update();
    jdbc.sql(
            """
            insert into evaluation.survey_question (survey_id, question_id, version, place, only_for)
            values (:id, :question, 2, 1, '{}')
            """)
        .param("id", id)
        .param("question", HERE.id(934))
        .update();
    jdbc.sql(
            """
            with sheet as (
              insert into evaluation.answer_sheet (survey_id, id, target_id)
              select :id, gen_random_uuid(), :target from generate_series(1, 5)
              returning id
            )
            insert into evaluation.answer (survey_id, sheet_id, question_id, version, choice)
            select :id, s.id, :question, 2, 4
            from sheet s
            """)
        .param("id", id)
        .param("target", HERE.id(451))
        .param("question", HERE.id(934))
        .update();
    String text = page("/surveys/" + id, Person.COLIN).text();
    assertThat(text).contains("(n = 5)");
    if (before == null) {
      assertThat(text).doesNotContain("Before");
    } else {
      assertThat(text).contains(before);
    }
  }

  private void reworded(String[] points) {
    jdbc.sql(
            """
            insert into evaluation.question_version (question_id, version, kind, options, written_at)
            values (:question, 2, 'likert', :options, '2026-10-20T09:00Z')
            """)
        .param("question", HERE.id(934))
        .param("options", points.length)
        .update();
    jdbc.sql(
            """
            insert into evaluation.question_words (question_id, version, language, words, choices)
            values (:question, 2, 'en', 'Was it of help?', :choices)
            """)
        .param("question", HERE.id(934))
        .param("choices", points)
        .update();
  }

  @Test
  void aThemeIsGivenByPeople() {
    assertThat(
            web.put()
                .uri(TEXT + "/themes")
                .param("theme", HERE.id(961).toString())
                .with(As.person(HERE, Person.COLIN))
                .with(csrf())
                .exchange())
        .hasStatus(303);
    assertThat(page(OVER + "/texts", Person.COLIN).text()).contains("2 texts");
  }

  /** Two of eight did not answer: every group would tell who. */
  @Test
  void whoAnsweredIsHiddenWhereFewDidNot() {
    var page = page(OVER + "/who-answered", Person.COLIN);
    assertThat(page.select("td").eachText()).isNotEmpty().containsOnly("hidden");
    assertThat(page.text()).contains("too small to say");
    assertThat(page(OPEN + "/who-answered", Person.COLIN).text())
        .contains("once the survey is closed");
  }

  @Test
  void programmesTooSmallToBeToldAreToldTogether() {
    var table =
        new Likeness(
                words.wording(),
                new FoundDesk.Answered(
                    surveys.find(HERE.id(942)).orElseThrow(),
                    Bands.USUAL,
                    List.of(
                        new Group("programme", "Biology", 0, 100, 40),
                        new Group("programme", "Law", 0, 9, 4),
                        new Group("programme", "Music", 0, 8, 3))))
            .table();
    assertThat(String.valueOf(table))
        .contains("Biology", "2 other programmes together", "17", "41")
        .doesNotContain("Law")
        .doesNotContain("hidden");
  }

  @Test
  void aLeaderReadsOfTheirOwnSessionsAlone() {
    String pulse = "/surveys/" + HERE.id(943) + "/own-sessions";
    assertThat(page(pulse, Person.LEO).text()).contains("nothing to read yet");
    for (int i = 0; i < 5; i++) {
      afterSession(601);
    }
    afterSession(602);
    assertThat(page(pulse, Person.LEO).text()).contains("5 answers after").contains("(n = 5)");
    assertThat(get(pulse, Person.LARS)).hasStatus(404);
    assertThat(get(pulse, Person.COLIN)).hasStatus(404);
  }

  private void afterSession(int session) {
    var sheet = UUID.randomUUID();
    jdbc.sql(
            """
            insert into evaluation.answer_sheet (survey_id, id, target_id, study_session_id)
            values (:survey, :sheet, :target, :session)
            """)
        .param("survey", HERE.id(943))
        .param("sheet", sheet)
        .param("target", HERE.id(451))
        .param("session", HERE.id(session))
        .update();
    jdbc.sql(
            """
            insert into evaluation.answer (survey_id, sheet_id, question_id, version, choice)
            values (:survey, :sheet, :question, 1, 5)
            """)
        .param("survey", HERE.id(943))
        .param("sheet", sheet)
        .param("question", HERE.id(934))
        .update();
  }

  @Test
  void theFileHoldsTheSameFigures() throws UnsupportedEncodingException {
    var file = get(OVER + "/figures.csv", Person.LEN).getMvcResult().getResponse();
    assertThat(file.getContentAsString()).contains(",5,6\r\n").contains(",21,6\r\n");
  }

  private MvcTestResult get(String path, Person reader) {
    return web.get().uri(path).with(As.person(HERE, reader)).exchange();
  }

  private Document page(String path, Person reader) {
    var answer = get(path, reader);
    assertThat(answer).hasStatus(200);
    try {
      return Jsoup.parse(answer.getMvcResult().getResponse().getContentAsString());
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
