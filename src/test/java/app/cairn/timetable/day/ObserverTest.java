package app.cairn.timetable.day;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import app.cairn.world.WorldClock;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Colin coordinates; the Physics session of Leo and Lia goes on until eleven. */
@CairnTest
@InWorld
class ObserverTest {

  private static final String NOW = "/sessions/" + HERE.id(602);
  private static final String REGISTER = "/registers/" + HERE.id(702);
  private static final String COLIN = HERE.id(104).toString();

  @Autowired private MockMvcTester web;
  @Autowired private JdbcClient jdbc;

  @Test
  void whoeverRunsThePartSaysThatTheySitInAndThoseWhoLeadSeeIt() {
    assertThat(page(NOW, Person.LEO).select("#observers")).isEmpty();
    assertThat(post(NOW + "/observer", Person.COLIN)).hasStatus(303);
    post(NOW + "/observer", Person.COLIN);
    assertThat(observers()).isOne();
    assertThat(page(NOW, Person.LEO).select("#observers").text()).contains("Observing", "Colin");
    assertThat(page(NOW, Person.LEO).select("#observers form")).isEmpty();
    assertThat(page(NOW, Person.PIA).select("#observers")).isEmpty();
    assertThat(post(NOW + "/observer", Person.COLIN, "_method", "delete")).hasStatus(303);
    assertThat(page(NOW, Person.LEO).select("#observers")).isEmpty();
    assertThat(page(NOW, Person.COLIN).select("#observers").text()).contains("I sit in");
  }

  @Test
  void oneOfThoseWhoLeadTicksThemAndTheyAreNotCountedAmongThoseWhoCame() {
    String before = page(REGISTER, Person.LEO).select("#roster h2").text();
    post(NOW + "/observer", Person.COLIN);
    assertThat(page(REGISTER, Person.LEO).select("#p-" + COLIN).text())
        .contains("observing", "Tick");
    assertThat(post(REGISTER + "/check-ins", Person.LEO, "person", COLIN)).hasStatus(303);
    assertThat(page(REGISTER, Person.LEO).select("#p-" + COLIN).text())
        .contains("observing, since");
    assertThat(page(REGISTER, Person.LEO).select("#roster h2").text()).isEqualTo(before);
  }

  @Test
  void whoeverStepsInForALeaderIsThereToLeadForTheRegisterToo() {
    post(NOW + "/alone", Person.LEO);
    post(NOW + "/stepping-in", Person.COLIN);
    assertThat(hereAs()).isEqualTo("leading");
    post(NOW + "/stepping-in", Person.COLIN, "_method", "delete");
    assertThat(hereAs()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"LEO", "OLU", "SONIA", "LEN", "PIA"})
  void nobodyElseSaysIt(Person other) {
    assertThat(post(NOW + "/observer", other)).hasStatus(403);
    assertThat(observers()).isZero();
    assertThat(page(NOW, other).text()).doesNotContain("I sit in");
  }

  /** Mara coordinates, and teaches those it is for. */
  @Test
  void whoeverTeachesThoseItIsForDoesNotSitIn() {
    assertThat(page(NOW, Person.MARA).text()).doesNotContain("I sit in");
    assertThat(post(NOW + "/observer", Person.MARA)).hasStatus(403);
    assertThat(observers()).isZero();
  }

  @Test
  void onceItsDayIsOverNobodySaysItAnyMore() {
    WorldClock.forward(Duration.ofDays(1));
    post(NOW + "/observer", Person.COLIN);
    assertThat(observers()).isZero();
    assertThat(page(NOW, Person.COLIN).text()).doesNotContain("I sit in");
  }

  private int observers() {
    return jdbc.sql("select count(*) from timetable.observer where upper_inf(held)")
        .query((row, n) -> row.getInt(1))
        .single();
  }

  private String hereAs() {
    return jdbc.sql(
            """
            select here_as
            from attendance.register_here_as
            where register_id = :register and person_id = :colin
            """)
        .param("register", HERE.id(702))
        .param("colin", HERE.id(104))
        .query(String.class)
        .optional()
        .orElse("");
  }

  private Document page(String path, Person reader) {
    return Jsoup.parse(body(web.get().uri(path).with(As.person(HERE, reader)).exchange()));
  }

  private MvcTestResult post(String path, Person who, String... fields) {
    var request = web.post().uri(path).with(As.person(HERE, who)).with(csrf());
    for (int i = 0; i + 1 < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  private static String body(MvcTestResult result) {
    try {
      return result.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
