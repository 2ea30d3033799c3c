package app.cairn.attendance.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.attendance.Occasion;
import app.cairn.attendance.Registers;
import app.cairn.people.SignedPeople;
import app.cairn.platform.web.Cookies;
import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Lane;
import app.cairn.world.Person;
import app.cairn.world.QueryCount;
import app.cairn.world.World;
import app.cairn.world.WorldClock;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
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

@CairnTest
@InWorld
class KioskTest {

  private static final UUID LAST_WEEK = World.HERE.id(701);
  private static final UUID NOW = World.HERE.id(702);
  private static final UUID RESIT = World.HERE.id(705);

  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;
  @Autowired SignedPeople people;
  @Autowired Cookies cookies;
  @Autowired Registers registers;

  @Test
  void cardPutsItsHolderInAndSaysSoOnTheSamePage() {
    Document page = card(open(Person.LEO), number(121));
    assertThat(page.select("#answer h2").text()).startsWith("You're in, Pip");
    assertThat(page.select("#count").text()).isEqualTo("One person is in");
    assertThat(page.select("input[name=number]").hasAttr("autofocus")).isTrue();
    assertThat(page.select("input[name=number]").val()).isEmpty();
    assertThat(standing(121)).isEqualTo("here card");
    MvcTestResult register =
        web.get().uri("/registers/{id}", NOW).with(As.person(World.HERE, Person.LEO)).exchange();
    assertThat(Jsoup.parse(body(register)).text()).contains("in, by card 10:10");
  }

  @Test
  void secondCardOfTheSamePersonChangesNothing() {
    Cookie door = open(Person.LEO);
    card(door, number(121));
    Document again = card(door, number(121));
    assertThat(again.select("#answer").text()).contains("in already, Pip");
    assertThat(again.select("input[name=undoing]"))
        .as("nor can a friend's check-in be taken back that way")
        .isEmpty();
    assertThat(count("outcome = 'accepted'")).isEqualTo(1);
  }

  @Test
  void sameFormSentTwiceIsOneCheckIn() {
    Cookie door = open(Person.LEO);
    Document page = Jsoup.parse(body(visit(door)));
    for (int i = 0; i < 2; i++) {
      assertThat(body(sent(door, page, number(121)))).contains("You're in, Pip");
    }
    assertThat(count("true")).isEqualTo(1);
    sent(door, page, number(122));
    assertThat(count("true")).as("another number on the same form is another person").isEqualTo(2);
  }

  @Test
  void whatAReaderPutsAroundTheNumberDoesNotMatter() {
    Cookie door = open(Person.LEO);
    for (String typed :
        new String[] {"*" + number(121) + "*", "]C0" + number(122), " " + number(123) + "\t"}) {
      assertThat(card(door, typed).select("#answer").text()).contains("You're in,");
    }
    assertThat(count("outcome = 'accepted' and way = 'card'")).isEqualTo(3);
  }

  @Test
  void unknownNumberIsTakenDownOnceAndCountsUntilMatched() {
    Cookie door = open(Person.LEO);
    assertThat(card(door, "9900123").select("#answer").text()).contains("9900123 is taken down");
    assertThat(card(door, " 9900123").select("#answer").text()).contains("stands there already");
    assertThat(count("taken_down_as = '9900123'")).isEqualTo(1);
    assertThat(card(door, "").select("#answer").text()).contains("Nothing was read");
    assertThat(Jsoup.parse(body(visit(door))).select("#count").text()).startsWith("One person");
  }

  @Test
  void nothingOfABanksCardIsKept() {
    assertThat(card(open(Person.LEO), ";4929123456781234=2512101?").select("#answer").text())
        .contains("isn't known");
    assertThat(count("true")).isZero();
  }

  @Test
  void anyoneMayComeButOnlyThoseOfTheSessionAreNamedAtTheDoor() {
    Document page = card(open(Person.LEO), number(131));
    assertThat(page.select("#answer h2").text()).isEqualTo("You're in");
    assertThat(page.text()).doesNotContain("Hal");
    assertThat(standing(131)).isEqualTo("here card");
  }

  @Test
  void whoIsInvitedIsNamedAtTheDoorLikeAnyoneOfTheRoster() {
    registers.invite(
        new Occasion("study_session", World.HERE.id(602)), Set.of(World.HERE.person(Person.HAL)));
    assertThat(card(open(Person.LEO), number(131)).select("#answer h2").text())
        .startsWith("You're in, Hal");
  }

  @Test
  void noNameStandsOnThePageBeforeOrAfter() {
    Cookie door = open(Person.LEO);
    card(door, number(121));
    String page = body(visit(door));
    for (int student = 121; student <= 128; student++) {
      assertThat(page)
          .doesNotContain("Family" + student)
          .doesNotContain(World.HERE.id(student).toString());
    }
    assertThat(page).doesNotContain("Pip");
  }

  @Test
  void mistypedNumberIsTakenBackByTheDeviceThatTookIt() {
    Cookie door = open(Person.LEO);
    Document page = card(door, number(121));
    String checkIn = page.select("input[name=checkIn]").val();
    String undoing = page.select("input[name=undoing]").val();
    assertThat(body(undo(open(Person.LIA), checkIn, undoing))).doesNotContain("Taken back");
    assertThat(body(undo(door, checkIn, "nonsense"))).doesNotContain("Taken back");
    assertThat(standing(121)).isEqualTo("here card");
    assertThat(body(undo(door, checkIn, undoing))).contains("Taken back");
    assertThat(standing(121)).startsWith("taken_back");
    card(door, number(121));
    assertThat(standing(121)).isEqualTo("here card");
  }

  @Test
  void openingTheDoorSignsTheLeaderOutOnTheDevice() {
    MvcTestResult opened = opening(NOW, Person.LEO);
    assertThat(opened).hasStatus(303);
    assertThat(opened.getResponse().getHeader("Location")).isEqualTo("/kiosk");
    Cookie person = opened.getResponse().getCookie(cookies.nameOf(SignedPeople.COOKIE));
    assertThat(person).isNotNull();
    assertThat(person.getMaxAge()).isZero();
    Cookie door = open(Person.LEO);
    for (String path : new String[] {"/", "/registers/" + NOW, "/my-record", "/check-in"}) {
      MvcTestResult elsewhere = web.get().uri(path).cookie(door).exchange();
      assertThat(elsewhere.getResponse().getHeader("Location")).as(path).startsWith("/sign-in");
    }
  }

  @Test
  void doorClosesWithItsSession() {
    Cookie door = open(Person.LEO);
    Document page = Jsoup.parse(body(visit(door)));
    WorldClock.forward(Duration.ofHours(2));
    assertThat(visit(door)).hasStatus(422);
    assertThat(sent(door, page, number(121))).hasStatus(422);
    assertThat(count("true")).isZero();
    assertThat(opening(NOW, Person.LEO).getResponse().getHeader("Location"))
        .isEqualTo("/registers/" + NOW);
    assertThat(opening(LAST_WEEK, Person.LEO).getResponse().getCookie(name())).isNull();
  }

  @Test
  void onceWhoeverOpenedItMayNoLongerTheDoorIsClosed() {
    Cookie door = open(Person.LEO);
    Document page = Jsoup.parse(body(visit(door)));
    jdbc.sql(
            """
            update attendance.register_keeper
            set during = tstzrange(lower(during), '2026-11-10T10:05Z')
            where register_id = :register and person_id = :leo
            """)
        .param("register", NOW)
        .param("leo", World.HERE.id(111))
        .update();
    assertThat(sent(door, page, number(121))).hasStatus(422);
    assertThat(count("true")).isZero();
  }

  @Test
  void withoutItsOwnTicketThereIsNoDoor() {
    Cookie door = open(Person.LEO);
    assertThat(web.get().uri("/kiosk").exchange()).hasStatus(422);
    assertThat(visit(new Cookie(door.getName(), "B" + door.getValue().substring(1))))
        .hasStatus(422);
    assertThat(
            web.post()
                .uri("/kiosk")
                .cookie(door)
                .param("number", number(121))
                .param("device", UUID.randomUUID().toString())
                .exchange())
        .as("a form of another site doesn't know the device")
        .hasStatus(422);
    assertThat(count("true")).isZero();
  }

  @ParameterizedTest
  @EnumSource(names = {"MARA", "OLGA", "OLU", "SONIA", "LEN", "TOVE", "PIA", "LARS", "ADA"})
  void whoeverMayNotKnowWhoCameOpensNoDoor(Person person) {
    assertThat(
            web.get()
                .uri("/registers/{id}/kiosk", NOW)
                .with(As.person(World.HERE, person))
                .exchange())
        .hasStatus(404);
    MvcTestResult opened = opening(NOW, person);
    assertThat(opened).hasStatus(404);
    assertThat(opened.getResponse().getCookie(name())).isNull();
  }

  @Test
  void atAResitTheAnswerIsTheSameWhetherSomebodyCameBeforeOrNot() {
    WorldClock.setTo(Instant.parse("2026-11-05T16:05:00Z"));
    Cookie door =
        Objects.requireNonNull(opening(RESIT, Person.LEO).getResponse().getCookie(name()));
    Document first = card(door, number(121));
    assertThat(first.select("#answer").text()).startsWith("You're in").doesNotContain("Pip");
    assertThat(first.select("input[name=undoing]")).isEmpty();
    assertThat(card(door, number(121)).select("#answer").text())
        .isEqualTo(first.select("#answer").text());
  }

  @Test
  void askingIsCheap() throws Exception {
    Cookie door = open(Person.LEO);
    assertThat(QueryCount.statementsOf(() -> visit(door))).hasSizeLessThanOrEqualTo(8);
  }

  private Cookie open(Person person) {
    MvcTestResult opened = opening(NOW, person);
    assertThat(opened).hasStatus(303);
    return Objects.requireNonNull(opened.getResponse().getCookie(name()));
  }

  private MvcTestResult opening(UUID register, Person person) {
    return web.post()
        .uri("/registers/{id}/kiosk", register)
        .with(As.person(World.HERE, person))
        .cookie(Lane.cookieOf(World.HERE, person, people, cookies))
        .with(csrf())
        .exchange();
  }

  private MvcTestResult visit(Cookie door) {
    return web.get().uri("/kiosk").cookie(door).exchange();
  }

  private Document card(Cookie door, String typed) {
    return Jsoup.parse(body(sent(door, Jsoup.parse(body(visit(door))), typed)));
  }

  private MvcTestResult sent(Cookie door, Document page, String typed) {
    return web.post()
        .uri("/kiosk")
        .cookie(door)
        .param("device", page.select("input[name=device]").val())
        .param("key", page.select("form[data-kiosk] input[name=key]").val())
        .param("number", typed)
        .exchange();
  }

  private MvcTestResult undo(Cookie door, String checkIn, String undoing) {
    return web.post()
        .uri("/kiosk/correction")
        .cookie(door)
        .param("checkIn", checkIn)
        .param("undoing", undoing)
        .exchange();
  }

  private String name() {
    return cookies.nameOf("kiosk");
  }

  private static String number(int student) {
    return "u-" + World.HERE.canary() + "-" + student;
  }

  private String standing(int student) {
    return jdbc.sql(
            """
            select standing || ' ' || way
            from attendance.register_entry
            where register_id = :register and person_id = :person
            """)
        .param("register", NOW)
        .param("person", World.HERE.id(student))
        .query((row, n) -> row.getString(1))
        .optional()
        .orElse("nothing");
  }

  private long count(String condition) {
    return jdbc.sql(
            "select count(*) from attendance.check_in where register_id = :register and "
                + condition)
        .param("register", NOW)
        .query((row, n) -> row.getLong(1))
        .single();
  }

  private static String body(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
