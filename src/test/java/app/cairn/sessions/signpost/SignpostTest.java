package app.cairn.sessions.signpost;

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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@CairnTest
@InWorld
class SignpostTest {

  private static final String EDIT = "/schemes/" + HERE.id(401) + "/signposts/edit";
  private static final String SAVE = "/schemes/" + HERE.id(401) + "/signposts";

  @Autowired private MockMvcTester web;

  @Test
  void everyLeaderPageLeadsToThemAndASessionsPageHoldsThem() {
    assertThat(page("/sessions", Person.LEO).select("nav a[href=/signposts]")).hasSize(1);
    assertThat(page("/", Person.LEO).select("main a[href=/signposts]")).hasSize(1);
    var card = page("/sessions/" + HERE.id(602), Person.LEO).select("#signposts");
    assertThat(card.text()).contains("Wellbeing of", "Call 112");
    assertThat(card.select("a[href=tel:01632960123]")).as("called with one tap").hasSize(1);
    assertThat(card.select("a[href^=mailto:help@]")).hasSize(1);
    assertThat(page("/sessions/" + HERE.id(602), Person.PIA).select("#signposts")).isEmpty();
  }

  @Test
  void whereNobodyHasWrittenThemTheyHoldWhatIsRightAnywhere() {
    var page = page("/signposts", Person.ABEL);
    assertThat(page.text()).contains("call 112", "Write your own");
    assertThat(page("/signposts", Person.NORA).text())
        .contains("call 112")
        .doesNotContain("Write your own");
  }

  @Test
  void whoeverCoordinatesWritesThemAndNothingIsLostBetweenTwo() {
    assertThat(
            post(SAVE, Person.COLIN, "version", "1", "urgent", "Ring 112", "places", "Desk: here"))
        .hasStatus(303);
    assertThat(page("/signposts", Person.LEO).text()).contains("Ring 112", "Desk: here");
    var late = post(SAVE, Person.SUNE, "version", "1", "urgent", "Run", "places", "Out");
    assertThat(late).hasStatus(422);
    var back = Jsoup.parse(body(late));
    assertThat(back.select("#urgent").text()).isEqualTo("Run");
    assertThat(back.text()).contains("Ring 112", "Colin");
    assertThat(post(SAVE, Person.SUNE, "version", "2", "urgent", "x".repeat(1001)))
        .hasStatus(422)
        .bodyText()
        .contains("room for 1,000 characters");
  }

  @ParameterizedTest
  @EnumSource(names = {"LEO", "OLU", "SONIA", "ABEL", "ADA", "PIA"})
  void othersDoNot(Person other) {
    assertThat(web.get().uri(EDIT).with(As.person(HERE, other)).exchange()).hasStatus(404);
    assertThat(post(SAVE, other, "version", "1", "urgent", "Mine")).hasStatus(404);
  }

  private Document page(String path, Person reader) {
    var answer = web.get().uri(path).with(As.person(HERE, reader)).exchange();
    assertThat(answer).as(path + " for " + reader).hasStatus(200);
    return Jsoup.parse(body(answer));
  }

  private MvcTestResult post(String path, Person writer, String... fields) {
    var request =
        web.post().uri(path).with(As.person(HERE, writer)).with(csrf()).param("_method", "put");
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
