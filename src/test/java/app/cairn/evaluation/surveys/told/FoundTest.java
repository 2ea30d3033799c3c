package app.cairn.evaluation.surveys.told;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    var sheet = UUID.randomUUID();
    jdbc.sql(
            """
            insert into evaluation.answer_sheet (survey_id, id, target_id)
            values (:survey, :sheet, :target)
            """)
        .param("survey", HERE.id(942))
        .param("sheet", sheet)
        .param("target", HERE.id(451))
        .update();
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
