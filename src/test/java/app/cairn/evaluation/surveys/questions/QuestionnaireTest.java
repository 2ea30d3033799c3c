package app.cairn.evaluation.surveys.questions;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@CairnTest
@InWorld
class QuestionnaireTest {

  private static final String QUESTIONNAIRE = "/questionnaires/" + HERE.id(931);
  private static final String HELPED = QUESTIONNAIRE + "/questions/" + HERE.id(934);

  @Autowired private MockMvcTester web;
  @Autowired private JdbcClient jdbc;

  @ParameterizedTest
  @CsvSource({"experience,14", "belonging,10", "motivation,5", "pulse,3", "skills,9", "lecturer,6"})
  void aSetIsTakenInTheSchemesOwnWords(String set, int questions) {
    var id = UUID.randomUUID();
    var made =
        send(
            web.post().uri("/questionnaires"),
            "id",
            id.toString(),
            "scheme",
            HERE.id(401).toString(),
            "set",
            set,
            "name",
            "Mine");
    assertThat(made).hasStatus(303).hasHeader("Location", "/questionnaires/" + id);
    assertThat(page("/questionnaires/" + id).select("ol.ticks > li")).hasSize(questions);
    var preview = page("/questionnaires/" + id + "/preview");
    assertThat(preview.select("form[action]")).hasSize(1);
    assertThat(preview.select("form .card")).hasSize(questions);
    assertThat(preview.select("form button.big")).isEmpty();
  }

  @Test
  void everyoneIsAskedFirstWhetherTheyCame() {
    var id = UUID.randomUUID();
    send(
        web.post().uri("/questionnaires"),
        "id",
        id.toString(),
        "scheme",
        HERE.id(401).toString(),
        "set",
        "experience",
        "name",
        "Mine");
    var asked = page("/questionnaires/" + id + "/preview").select("form .asks");
    assertThat(asked.getFirst().className()).contains("first");
    assertThat(asked.select(".only-1.only-2")).hasSize(11);
    assertThat(asked.select(".only-3")).hasSize(1);
  }

  @Test
  void anotherWordingIsAnotherVersionAndTheFirstStaysAsItWas() {
    assertThat(
            send(
                web.put().uri(HELPED),
                "words",
                "It helped me a lot",
                "kind",
                "likert",
                "choices",
                "No\nSome\nYes",
                "onlyFor",
                "1",
                "version",
                "1"))
        .hasStatus(303);
    assertThat(page(QUESTIONNAIRE).select("#question-" + HERE.id(934)).text())
        .contains("It helped me a lot", "Version 2", "Only after: Yes");
    assertThat(
            jdbc.sql(
                    """
                    select max(version) from evaluation.survey_question
                    where question_id = :question
                    """)
                .param("question", HERE.id(934))
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void theDatabaseRefusesToChangeWhatWasAsked() {
    assertThatThrownBy(
            () ->
                jdbc.sql("update evaluation.question_words set words = 'Other' where version = 1")
                    .update())
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void whoeverWritesOverAnOlderVersionIsTold() {
    var stale =
        send(
            web.put().uri(HELPED),
            "words",
            "Mine",
            "kind",
            "likert",
            "choices",
            "No\nSome\nYes",
            "version",
            "0");
    assertThat(stale).hasStatus(422);
    assertThat(parsed(stale).text()).contains("Somebody changed it meanwhile", "It helped");
    assertThat(parsed(stale).select("#words").val()).isEqualTo("Mine");
  }

  @Test
  void aScaleHasThreeToSevenPoints() {
    var wrong =
        send(
            web.post().uri(QUESTIONNAIRE + "/questions"),
            "words",
            "How was it?",
            "kind",
            "likert",
            "choices",
            "Good\nBad");
    assertThat(wrong).hasStatus(422);
    assertThat(parsed(wrong).text()).contains("write 3 to 7, one on each line");
    assertThat(parsed(wrong).select("#choices").text()).contains("Good\nBad");
  }

  @Test
  void aQuestionMovesAndGoes() {
    send(web.put().uri(HELPED + "/place"), "towards", "down");
    assertThat(page(QUESTIONNAIRE).select("ol.ticks > li b").eachText().get(2))
        .contains("It helped");
    send(web.delete().uri(HELPED));
    assertThat(page(QUESTIONNAIRE).select("ol.ticks > li")).hasSize(3);
  }

  @Test
  void theFormOpensOneSurveyHoweverOftenItIsSent() {
    var id = UUID.randomUUID();
    for (int i = 0; i < 2; i++) {
      assertThat(open(id, "2026-11-10", "2026-11-24")).hasStatus(303);
    }
    assertThat(page("/surveys/" + id).text())
        .contains("End of term questions", "0 answers counted, 0");
    assertThat(
            jdbc.sql("select count(*) from evaluation.survey_question where survey_id = :survey")
                .param("survey", id)
                .query(Integer.class)
                .single())
        .isEqualTo(4);
  }

  @Test
  void aSurveyClosesAfterItOpens() {
    var wrong = open(UUID.randomUUID(), "2026-11-24", "2026-11-12");
    assertThat(wrong).hasStatus(422);
    assertThat(parsed(wrong).select("#closes-error").text())
        .contains("on or after the day it opens");
  }

  private MvcTestResult open(UUID id, String opens, String closes) {
    return send(
        web.post().uri("/surveys"),
        "id",
        id.toString(),
        "questionnaire",
        HERE.id(931).toString(),
        "title",
        "End of term questions",
        "target",
        "all",
        "stage",
        "end",
        "opens",
        opens,
        "closes",
        closes,
        "byMail",
        "true",
        "reminders",
        "2");
  }

  private MvcTestResult send(MockMvcTester.MockMvcRequestBuilder request, String... fields) {
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request.with(As.person(HERE, Person.COLIN)).with(csrf()).exchange();
  }

  private Document page(String path) {
    var answer = web.get().uri(path).with(As.person(HERE, Person.COLIN)).exchange();
    assertThat(answer).hasStatus(200);
    return parsed(answer);
  }

  private static Document parsed(MvcTestResult answer) {
    try {
      return Jsoup.parse(answer.getMvcResult().getResponse().getContentAsString());
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
