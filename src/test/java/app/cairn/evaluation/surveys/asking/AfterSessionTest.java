package app.cairn.evaluation.surveys.asking;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import app.cairn.world.WorldClock;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
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

/** The Physics session goes on, and a pulse follows each of its group's. */
@CairnTest
@InWorld
class AfterSessionTest {

  private static final String REGISTER = "/registers/" + HERE.id(702);
  private static final String CODE = REGISTER + "/survey";
  private static final UUID PULSE = HERE.id(943);

  @Autowired private MockMvcTester web;
  @Autowired private JdbcClient jdbc;

  @ParameterizedTest
  @EnumSource(names = {"LEO", "LIA", "COLIN", "SUNE"})
  void whoeverLeadsTheSessionOrRunsItsPartShowsTheCode(Person keeper) {
    assertThat(page(REGISTER, keeper).select("a[href=" + CODE + "]").text())
        .isEqualTo("Ask how it was");
    var page = page(CODE, keeper);
    assertThat(page.select(".qr path").attr("d")).startsWith("M4 4h7");
    assertThat(page.text()).contains("How was that").contains("carry no name");
  }

  @ParameterizedTest
  @EnumSource(names = {"PIA", "LARS", "HANNA", "LEN", "ADA", "SONIA"})
  void nobodyElseFindsIt(Person other) {
    assertThat(get(CODE, other)).hasStatus(404);
  }

  @Test
  void whereNothingAsksThereIsNoCode() {
    jdbc.sql("insert into evaluation.survey_end (survey_id, ended_on) values (:id, '2026-11-10')")
        .param("id", PULSE)
        .update();
    assertThat(page(REGISTER, Person.LEO).select("a[href=" + CODE + "]")).isEmpty();
    assertThat(get(CODE, Person.LEO)).hasStatus(404);
  }

  @Test
  void theSheetSaysWhichSessionItIsAboutAndOnlyWhoeverWasThereHasOne() {
    String own = "/surveys/" + PULSE + "/answer?session=" + HERE.id(601);
    var sheet = get(own, Person.PIA);
    assertThat(sheet).hasStatus(303);
    String link = sheet.getMvcResult().getResponse().getHeader("Location");
    assertThat(page(String.valueOf(link), Person.PIA).text())
        .contains("of Tuesday 3 November 2026");
    assertThat(get(own, Person.PRU)).hasStatus(404);
    assertThat(page("/", Person.PIA).text()).contains("of Tuesday 3 November 2026");
  }

  @Test
  void aLeadersOwnPageLeadsToWhatWasSaidOnceEnoughHaveAnswered() {
    assertThat(page("/", Person.LEO).select("a[href$=own-sessions]")).isEmpty();
    jdbc.sql(
            """
            insert into evaluation.answer_sheet (survey_id, id, target_id, study_session_id)
            select :survey, gen_random_uuid(), :target, :session from generate_series(1, 5)
            """)
        .param("survey", PULSE)
        .param("target", HERE.id(451))
        .param("session", HERE.id(601))
        .update();
    assertThat(page("/", Person.LEO).select("a[href$=own-sessions]").text()).isEqualTo("Read");
    assertThat(page("/", Person.LARS).select("a[href$=own-sessions]")).isEmpty();
    WorldClock.forward(Duration.ofDays(90));
    assertThat(page("/", Person.LEO).select("a[href$=own-sessions]")).isEmpty();
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
