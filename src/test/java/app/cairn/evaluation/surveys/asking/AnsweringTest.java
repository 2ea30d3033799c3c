package app.cairn.evaluation.surveys.asking;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.evaluation.surveys.asking.AnswerBox.Taken;
import app.cairn.platform.PersonId;
import app.cairn.platform.words.Wording;
import app.cairn.platform.words.Words;
import app.cairn.scheme.TargetId;
import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The survey of Physics is open: Per has answered, one answer waits. */
@CairnTest
@InWorld
class AnsweringTest {

  private static final UUID SURVEY = HERE.id(941);
  private static final TargetId PHYSICS = new TargetId(HERE.id(451));

  @Autowired private MockMvcTester web;
  @Autowired private JdbcClient jdbc;
  @Autowired private SurveyLink links;
  @Autowired private AnswerBox box;
  @Autowired private Words words;

  @Test
  void aLinkOpensOnesOwnSheetWithoutSigningIn() {
    var page = page(path(Person.PIA));
    assertThat(page.select("h1").text()).contains("How is it now");
    assertThat(page.text()).contains("Your answers carry no name");
    assertThat(page.select("fieldset legend").eachText()).hasSize(2);
    assertThat(page.select(".only-1")).hasSize(2);
  }

  @Test
  void anAnswerIsTakenOnceAndTheButtonPressedTwiceAnswersOnce() {
    assertThat(send(Person.PIA, "q1", "1", "q2", "4")).hasStatus(303);
    assertThat(send(Person.PIA, "q1", "2")).hasStatus(303);
    assertThat(page(path(Person.PIA)).text()).contains("Thank you, you have answered");
    assertThat(waiting()).isEqualTo(2);
    assertThat(answered()).isEqualTo(2);
  }

  @Test
  void whatFollowsAnotherAnswerIsLeftOut() {
    send(Person.PIA, "q1", "2", "q2", "4", "q4", "3");
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from evaluation.answer_waiting
                    where survey_id = :survey and jsonb_array_length(answers) = 1
                    """)
                .param("survey", SURVEY)
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void whatWasTypedStaysWhereSomethingIsWrong() {
    var wrong = send(Person.PIA, "q1", "1", "q3", "More light", "q4", "a lot");
    assertThat(wrong).hasStatus(422);
    var page = parsed(wrong);
    assertThat(page.select("#q4-error").text()).contains("a lot", "in figures");
    assertThat(page.select("#q3").text()).isEqualTo("More light");
    assertThat(page.select("[name=q1][value=1]").hasAttr("checked")).isTrue();
    assertThat(waiting()).isEqualTo(1);
  }

  /** On a computer that several use, nobody finds what another has ticked. */
  @Test
  void aDraftIsNamedByItsSheetAndForgottenOnceItHasArrived() {
    String pias = page(path(Person.PIA)).select("form[data-draft]").attr("data-draft");
    String pauls = page(path(Person.PAU)).select("form[data-draft]").attr("data-draft");
    assertThat(pias).hasSize(22).isNotEqualTo(pauls);
    assertThat(links.draftOf(new SurveyLink.Sheet(SURVEY, HERE.id(602), HERE.person(Person.PIA))))
        .as("about something else")
        .isNotEqualTo(pias);
    var wrong = send(Person.PIA, "q1", "1", "q4", "a lot");
    assertThat(parsed(wrong).select("form[data-draft]").attr("data-draft")).isEqualTo(pias);
    send(Person.PIA, "q1", "1");
    assertThat(page(path(Person.PIA)).select("[data-sent]").attr("data-sent")).isEqualTo(pias);
  }

  @Test
  void nothingAtAllIsNoAnswer() {
    assertThat(send(Person.PIA)).hasStatus(422);
  }

  @Test
  void whoeverIsNotAskedHasNoSheetAndAForgedLinkIsNothing() {
    assertThat(web.get().uri(path(Person.LEO)).exchange()).hasStatus(404);
    String forged = path(Person.PIA).replaceFirst("answers/.", "answers/B");
    assertThat(web.get().uri(forged).exchange()).hasStatus(404);
    assertThat(web.get().uri(path(Person.PIA) + "A").exchange()).hasStatus(404);
  }

  @Test
  void onesOwnPageLeadsToTheSheet() {
    var answer =
        web.get()
            .uri("/surveys/" + SURVEY + "/answer")
            .with(As.person(HERE, Person.PIA))
            .exchange();
    assertThat(answer).hasStatus(303).hasHeader("Location", path(Person.PIA));
    var home = web.get().uri("/").with(As.person(HERE, Person.PIA)).exchange();
    assertThat(parsed(home).text()).contains("We would like to hear from you", "How is it now");
    var done = web.get().uri("/").with(As.person(HERE, Person.PER)).exchange();
    assertThat(parsed(done).text()).doesNotContain("How is it now");
  }

  /** Ten wait in all, so five are told and five stay back until the end. */
  @Test
  void answersAreToldFiveAtATimeAndFiveStayBackUntilTheEnd() {
    var crowd = crowd(10);
    for (int i = 0; i < 9; i++) {
      assertThat(take(crowd.get(i), 1)).isEqualTo(Taken.TAKEN);
    }
    assertThat(told()).isZero();
    take(crowd.get(9), 1);
    assertThat(told()).isEqualTo(5);
    assertThat(
            web.post()
                .uri("/surveys/" + SURVEY + "/end")
                .with(As.person(HERE, Person.COLIN))
                .with(csrf())
                .exchange())
        .hasStatus(303);
    assertThat(told()).isEqualTo(11);
    assertThat(waiting()).isZero();
    assertThat(take(HERE.person(Person.PIA), 1)).isEqualTo(Taken.CLOSED);
  }

  private List<PersonId> crowd(int n) {
    return java.util.stream.Stream.generate(() -> new PersonId(newcomer())).limit(n).toList();
  }

  private UUID newcomer() {
    var id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into people.person (id, source, source_key, given_name, kind, listed)
            values (:id, 'test', :key, 'New', 'student', '[2020-01-01,)')
            """)
        .param("id", id)
        .param("key", id.toString())
        .update();
    return id;
  }

  private Taken take(PersonId person, int choice) {
    return box.take(
        new SurveyLink.Sheet(SURVEY, SURVEY, person),
        PHYSICS,
        choice,
        List.of(new GivenAnswer(HERE.id(933), 1, choice, null, null)),
        wording());
  }

  private Wording wording() {
    return words.wording();
  }

  private String path(Person person) {
    var sheet = new SurveyLink.Sheet(SURVEY, SURVEY, HERE.person(person));
    return "/i/" + HERE.handle() + "/answers/" + links.of(sheet);
  }

  private MvcTestResult send(Person person, String... fields) {
    var request = web.post().uri(path(person)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  private Document page(String path) {
    var answer = web.get().uri(path).exchange();
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

  private long waiting() {
    return count("evaluation.answer_waiting");
  }

  private long told() {
    return count("evaluation.answer_sheet");
  }

  private long answered() {
    return count("evaluation.survey_answered");
  }

  private long count(String table) {
    return jdbc.sql("select count(*) from " + table + " where survey_id = :survey")
        .param("survey", SURVEY)
        .query(Long.class)
        .single();
  }
}
