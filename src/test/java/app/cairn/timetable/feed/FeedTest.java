package app.cairn.timetable.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import app.cairn.world.QueryCount;
import app.cairn.world.World;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@CairnTest
@InWorld
class FeedTest {

  private static final UUID CANCELLED = World.HERE.id(604);
  private static final UUID NOW = World.HERE.id(602);
  private static final UUID UNPUBLISHED = World.HERE.id(603);

  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;

  @Test
  void participantsFeedHasWhatIsPublishedForThemAndSaysWhatIsCancelled() throws Exception {
    List<VEvent> events = events(made(Person.PIA));
    assertThat(events)
        .extracting(FeedTest::session)
        .contains(NOW, CANCELLED)
        .doesNotContain(UNPUBLISHED, World.HERE.id(611), World.ELSEWHERE.id(602));
    assertThat(status(events, CANCELLED)).isEqualTo("CANCELLED");
    assertThat(status(events, NOW)).isEqualTo("CONFIRMED");
    assertThat(Instant.from(event(events, NOW).getDateTimeStart().getDate()))
        .isEqualTo(Instant.parse("2026-11-10T10:00:00Z"));
  }

  @Test
  void leadersFeedHasWhatTheyLeadAlsoUnpublishedAndNobodysName() throws Exception {
    String address = made(Person.LEO);
    List<VEvent> events = events(address);
    assertThat(status(events, UNPUBLISHED)).isEqualTo("TENTATIVE");
    assertThat(event(events, NOW).getSummary().getValue()).contains("you lead");
    assertThat(text(address)).doesNotContain("Family").doesNotContain(World.ELSEWHERE.canary());
  }

  @Test
  void placeOfTheDayIsWhereTheEventIs() throws Exception {
    assertThat(event(events(made(Person.PIA)), World.HERE.id(601)).getLocation().getValue())
        .contains("café");
  }

  @Test
  void newAddressEndsTheOldOneAndStoppingEndsIt() throws Exception {
    String first = made(Person.PIA);
    String second = made(Person.PIA);
    assertThat(second).isNotEqualTo(first);
    assertThat(get(first)).hasStatus(404);
    assertThat(get(second)).hasStatusOk();

    assertThat(
            web.delete()
                .uri("/my-calendar")
                .with(As.person(World.HERE, Person.PIA))
                .with(csrf())
                .exchange())
        .hasStatus(303);
    assertThat(get(second)).hasStatus(404);
    assertThat(page(Person.PIA)).contains("no address for your calendar yet");
  }

  @Test
  void addressThatWasGuessedLeadsNowhere() throws Exception {
    String address = made(Person.PIA);
    String path = URI.create(address).getPath();
    char last = path.charAt(path.length() - 6);
    String bent =
        path.substring(0, path.length() - 6)
            + (last == 'A' ? 'B' : 'A')
            + path.substring(path.length() - 5);
    assertThat(get(bent)).hasStatus(404);
    assertThat(get("/i/" + World.HERE.handle() + "/feeds/nothing.ics")).hasStatus(404);
  }

  @Test
  void feedIsReadInFourStatements() throws Exception {
    String path = URI.create(made(Person.PIA)).getPath();
    assertThat(QueryCount.statementsOf(() -> get(path))).hasSizeLessThanOrEqualTo(4);
  }

  private String made(Person person) throws Exception {
    assertThat(
            web.post()
                .uri("/my-calendar")
                .with(As.person(World.HERE, person))
                .with(csrf())
                .exchange())
        .hasStatus(303);
    return Jsoup.parse(page(person)).select("#address").val();
  }

  private String page(Person person) throws Exception {
    return web.get()
        .uri("/my-calendar")
        .with(As.person(World.HERE, person))
        .exchange()
        .getResponse()
        .getContentAsString();
  }

  private MvcTestResult get(String address) {
    return web.get().uri(URI.create(address).getRawPath()).exchange();
  }

  private String text(String address) throws Exception {
    MvcTestResult answer = get(address);
    assertThat(answer).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
    return answer.getResponse().getContentAsString();
  }

  private List<VEvent> events(String address) throws Exception {
    return new CalendarBuilder().build(new StringReader(text(address))).getComponents("VEVENT");
  }

  private static VEvent event(List<VEvent> events, UUID session) {
    return events.stream().filter(one -> session(one).equals(session)).findFirst().orElseThrow();
  }

  private static String status(List<VEvent> events, UUID session) {
    return event(events, session).getStatus().getValue();
  }

  private static UUID session(VEvent event) {
    return UUID.fromString(event.getUid().orElseThrow().getValue().split("@")[0]);
  }
}
