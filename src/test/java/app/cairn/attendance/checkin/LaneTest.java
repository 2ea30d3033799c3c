package app.cairn.attendance.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.attendance.Registers;
import app.cairn.attendance.Roster;
import app.cairn.attendance.TestRegister;
import app.cairn.attendance.code.CheckInCodes;
import app.cairn.attendance.code.CodeWindow;
import app.cairn.attendance.code.RegisterHandle;
import app.cairn.attendance.code.ShownCode;
import app.cairn.attendance.mark.PersonMarks;
import app.cairn.people.SignedPeople;
import app.cairn.platform.web.Cookies;
import app.cairn.world.CairnTest;
import app.cairn.world.Person;
import app.cairn.world.QueryCount;
import app.cairn.world.World;
import app.cairn.world.WorldClock;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CairnTest
class LaneTest {

  private static final Pattern RECEIPT = Pattern.compile("\"next\":\"(/check-ins/[^\"]+)\"");
  private static final int MOST_BYTES = 14 * 1024;

  @LocalServerPort int port;
  @Autowired Registers registers;
  @Autowired CheckInCodes codes;
  @Autowired SignedPeople people;
  @Autowired Cookies cookies;
  @Autowired PersonMarks marks;

  private TestRegister register;

  @BeforeEach
  void open() {
    register = new TestRegister(registers, World.HERE, Person.LEO, Person.LIA);
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void scanIsAnsweredWithAReceiptOnlyWhenItIsWrittenDown() throws Exception {
    Phone pia = phone(Person.PIA);
    HttpResponse<String> answer = pia.postByScript("/check-ins", "key=" + keyAfterScan(pia));
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body()).contains("\"receipt\"").contains("ACCEPTED");
    assertThat(register.count("register_entry", "standing = 'here' and way = 'scan'")).isEqualTo(1);
    HttpResponse<String> receipt = pia.get(next(answer));
    assertThat(Jsoup.parse(receipt.body()).selectFirst("h1").text()).startsWith("You're in, Pip");
    assertThat(receipt.body()).contains("Mechanics A").contains("Leo").contains("Lia");
  }

  @Test
  void sameKeyTwiceIsOneCheckInWithTheSameReceipt() throws Exception {
    Phone pia = phone(Person.PIA);
    String key = keyAfterScan(pia);
    String first = next(pia.postByScript("/check-ins", "key=" + key));
    String second = next(pia.postByScript("/check-ins", "key=" + key));
    assertThat(second).isEqualTo(first);
    assertThat(register.count("check_in", "true")).isEqualTo(1);
  }

  @Test
  void formWithoutScriptsEndsOnTheReceipt() throws Exception {
    Phone pia = phone(Person.PIA);
    HttpResponse<String> answer = pia.post("/check-ins", "key=" + keyAfterScan(pia));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(Jsoup.parse(pia.get(location(answer)).body()).text()).contains("You're in, Pip");
  }

  @Test
  void scanSurvivesTheLogIn() throws Exception {
    var phone = new Phone(server());
    HttpResponse<String> scan = phone.get("/Q/" + shown().text());
    assertThat(scan.statusCode()).isEqualTo(303);
    assertThat(location(scan)).isEqualTo("/i/" + World.HERE.handle() + "/open?to=/check-in");
    assertThat(phone.holds(cookies.nameOf("ticket"))).isTrue();
    phone.signedIn(people, cookies, World.HERE, World.HERE.person(Person.PER));
    String key = keyOn(phone.get("/check-in"));
    assertThat(phone.postByScript("/check-ins", "key=" + key).statusCode()).isEqualTo(201);
    assertThat(register.count("register_entry", "standing = 'here'")).isEqualTo(1);
  }

  @Test
  void scannersThatChangeTheCaseDoNotMatter() throws Exception {
    Phone pia = phone(Person.PIA);
    assertThat(pia.get("/q/" + shown().text().toLowerCase(Locale.ROOT)).statusCode())
        .isEqualTo(200);
  }

  @Test
  void scanAloneChangesNothing() throws Exception {
    keyAfterScan(phone(Person.PIA));
    assertThat(register.count("check_in", "true")).isZero();
  }

  @Test
  void secondPersonOnTheSamePhoneIsNotTheFirst() throws Exception {
    Phone shared = phone(Person.PIA);
    String key = keyAfterScan(shared);
    String first = next(shared.postByScript("/check-ins", "key=" + key));
    shared.signedIn(people, cookies, World.HERE, World.HERE.person(Person.PER));
    String second = next(shared.postByScript("/check-ins", "key=" + key));
    assertThat(second).isNotEqualTo(first);
    assertThat(shared.get(first).statusCode()).isEqualTo(404);
    assertThat(register.count("register_entry", "standing = 'here'")).isEqualTo(2);
  }

  @Test
  void twoHundredThreadsOnOnePersonAndSessionMakeOneEntry() throws Exception {
    Phone pia = phone(Person.PIA);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers =
          IntStream.range(0, 200)
              .mapToObj(
                  n ->
                      threads.submit(
                          () -> {
                            Phone phone = phone(Person.PIA);
                            return phone
                                .postByScript("/check-ins", "key=" + keyAfterScan(phone))
                                .statusCode();
                          }))
              .toList();
      for (var answer : answers) {
        assertThat(answer.get()).isEqualTo(201);
      }
    }
    assertThat(pia).isNotNull();
    assertThat(register.count("register_entry", "true")).isEqualTo(1);
    assertThat(register.count("check_in", "outcome = 'accepted'")).isEqualTo(1);
  }

  @Test
  void forgedCodeGivesNoTicket() throws Exception {
    Phone pia = phone(Person.PIA);
    String text = shown().text();
    HttpResponse<String> answer =
        pia.get("/Q/" + text.substring(0, 25) + (text.endsWith("0") ? "1" : "0"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("no longer good");
    assertThat(pia.holds(cookies.nameOf("ticket"))).isFalse();
  }

  @Test
  void forgedOrForeignKeyIsNotAccepted() throws Exception {
    Phone pia = phone(Person.PIA);
    keyAfterScan(pia);
    assertThat(
            pia.postByScript("/check-ins", "key=00000000-0000-4000-8000-000000000000").statusCode())
        .isEqualTo(422);
    assertThat(pia.postByScript("/check-ins", "").statusCode()).isEqualTo(422);
    assertThat(register.count("check_in", "true")).isZero();
  }

  @Test
  void alteredCookiesSignNobodyIn() throws Exception {
    Phone phone = phone(Person.PIA).with(cookies.nameOf(SignedPeople.COOKIE), "A".repeat(118));
    assertThat(location(phone.get("/check-in"))).startsWith("/sign-in");
    assertThat(phone.postByScript("/check-ins", "key=x").statusCode()).isIn(400, 401);
  }

  @Test
  void codeOfAnotherInstitutionIsSaidToBeThat() throws Exception {
    try (var theirs = new TestRegister(registers, World.ELSEWHERE)) {
      String text =
          codes
              .shown(
                  World.ELSEWHERE.institution(),
                  new RegisterHandle(theirs.handle()),
                  new CodeWindow(120),
                  WorldClock.NOW)
              .text();
      HttpResponse<String> answer = phone(Person.PIA).get("/Q/" + text);
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("another university").doesNotContain("Mechanics");
    }
  }

  @Test
  void sixDigitsTypedAreAsGoodAsAScan() throws Exception {
    Phone paz = phone(Person.PAZ);
    String key = keyOn(paz.get("/check-in"));
    String digits = shown().digits();
    HttpResponse<String> answer =
        paz.post(
            "/check-in",
            "key=" + key + "&digits=" + digits.substring(0, 3) + "+" + digits.substring(3));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(location(answer)).startsWith("/check-ins/");
    assertThat(register.count("register_entry", "way = 'code'")).isEqualTo(1);
  }

  @Test
  void wrongDigitsAreKeptOnThePageAndLimited() throws Exception {
    Phone pym = phone(Person.PYM);
    String key = keyOn(pym.get("/check-in"));
    String wrong = shown().digits().equals("123456") ? "654321" : "123456";
    for (int i = 1; i <= TypedCode.MOST_TRIES; i++) {
      HttpResponse<String> answer = pym.post("/check-in", "key=" + key + "&digits=" + wrong);
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(Jsoup.parse(answer.body()).selectFirst("#digits").val()).isEqualTo(wrong);
    }
    HttpResponse<String> refused =
        pym.post("/check-in", "key=" + key + "&digits=" + shown().digits());
    assertThat(refused.statusCode()).as("even the right ones, for ten minutes").isEqualTo(429);
    assertThat(phone(Person.POE).post("/check-in", "key=x&digits=" + wrong).statusCode())
        .as("somebody else is not held up")
        .isEqualTo(422);
  }

  @Test
  void digitsThatAreNotSixAreExplained() throws Exception {
    Phone poe = phone(Person.POE);
    String key = keyOn(poe.get("/check-in"));
    HttpResponse<String> answer = poe.post("/check-in", "key=" + key + "&digits=12a");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("type all six");
  }

  @Test
  void thatWasntMeTakesItBackAndALaterScanCounts() throws Exception {
    Phone pia = phone(Person.PIA);
    String receipt = next(pia.postByScript("/check-ins", "key=" + keyAfterScan(pia)));
    String key = keyOn(pia.get(receipt));
    assertThat(phone(Person.PER).post(receipt + "/correction", "key=" + key).statusCode())
        .isEqualTo(404);
    assertThat(pia.post(receipt + "/correction", "key=" + key).statusCode()).isEqualTo(303);
    assertThat(pia.post(receipt + "/correction", "key=" + key).statusCode()).isEqualTo(303);
    assertThat(pia.get(receipt).body()).contains("Taken back");
    assertThat(register.count("register_entry", "standing = 'here'")).isZero();
    assertThat(register.count("check_in", "true")).isEqualTo(2);
    pia.postByScript("/check-ins", "key=" + keyAfterScan(pia));
    assertThat(register.count("register_entry", "standing = 'here'")).isEqualTo(1);
  }

  @Test
  void othersReceiptsAreNotThere() throws Exception {
    Phone pia = phone(Person.PIA);
    String receipt = next(pia.postByScript("/check-ins", "key=" + keyAfterScan(pia)));
    assertThat(phone(Person.LEO).get(receipt).statusCode()).isEqualTo(404);
  }

  @Test
  void laneAsksNothingOfTheSessionsConnections() throws Exception {
    Phone pia = phone(Person.PIA).with(cookies.nameOf("").replaceAll("-$", ""), "no-session");
    String key = keyAfterScan(pia);
    assertThat(QueryCount.statementsOf(() -> pia.postByScript("/check-ins", "key=" + key)))
        .isEmpty();
    assertThat(QueryCount.statementsOf(() -> pia.get("/Q/" + shown().text())))
        .hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void pageStyleAndScriptFitIntoFourteenKilobytesAndThreeRequests() throws Exception {
    Phone pia = phone(Person.PIA);
    HttpResponse<String> page = pia.get("/Q/" + shown().text());
    Document document = Jsoup.parse(page.body());
    var addresses =
        document.select("link[rel=stylesheet], script[src]").stream()
            .map(part -> part.hasAttr("href") ? part.attr("href") : part.attr("src"))
            .toList();
    assertThat(addresses).hasSize(2);
    int bytes = gzipped(page.body());
    for (String address : addresses) {
      bytes += gzipped(pia.get(address).body());
    }
    assertThat(bytes).isLessThanOrEqualTo(MOST_BYTES);
    assertThat(document.select("img, link[rel=preload], style, [style]")).isEmpty();
  }

  @Test
  void strictWindowsAreGoodForTwentySecondsAtMost() throws Exception {
    try (var strict = new TestRegister(registers, World.HERE, Roster.COHORT, 10)) {
      String old =
          codes
              .shown(
                  World.HERE.institution(),
                  new RegisterHandle(strict.handle()),
                  new CodeWindow(10),
                  WorldClock.NOW.minusSeconds(21))
              .text();
      assertThat(phone(Person.PIA).get("/Q/" + old).statusCode()).isEqualTo(422);
    }
  }

  @Test
  void whereItMattersTheNumberOnTheScreenIsTappedAfterTheScan() throws Exception {
    try (var strict = new TestRegister(registers, World.HERE, Roster.COHORT, 10, Person.LEO)) {
      Phone pia = phone(Person.PIA);
      HttpResponse<String> page = pia.get("/Q/" + strictly(strict).text());
      List<String> numbers =
          Jsoup.parse(page.body()).select(".numbers [name=tapped]").eachAttr("value");
      assertThat(numbers).hasSize(9).isSorted().contains(strictly(strict).number());
      HttpResponse<String> answer =
          pia.post("/check-ins", "key=" + keyOn(page) + "&tapped=" + strictly(strict).number());
      assertThat(answer.statusCode()).isEqualTo(303);
      assertThat(strict.count("register_entry", "standing = 'here' and way = 'scan'")).isEqualTo(1);
    }
  }

  @Test
  void whoMissesTheNumberTwiceOrCannotSeeItIsKeptAndWaits() throws Exception {
    try (var strict = new TestRegister(registers, World.HERE, Roster.COHORT, 10, Person.LEO)) {
      Phone pia = phone(Person.PIA);
      String key = keyOn(pia.get("/Q/" + strictly(strict).text()));
      HttpResponse<String> missed = pia.post("/check-ins", "key=" + key + "&tapped=7");
      assertThat(missed.statusCode()).isEqualTo(422);
      assertThat(Jsoup.parse(missed.body()).text()).contains("Look again, and tap once more");
      HttpResponse<String> again = pia.post("/check-ins", "key=" + key + "&tapped=7");
      assertThat(Jsoup.parse(pia.get(location(again)).body()).text())
          .contains("The number on the screen was not tapped, so it waits");
      Phone per = phone(Person.PER);
      per.post(
          "/check-ins", "key=" + keyOn(per.get("/Q/" + strictly(strict).text())) + "&tapped=none");
      assertThat(strict.count("check_in", "outcome = 'waiting'")).isEqualTo(2);
      assertThat(strict.count("register_entry", "true")).isZero();
    }
  }

  @Test
  void anEarlierTicketOrANewScanIsNoThirdTry() throws Exception {
    try (var strict = new TestRegister(registers, World.HERE, Roster.COHORT, 10, Person.LEO)) {
      Phone pia = phone(Person.PIA);
      String ticket = cookies.nameOf("ticket");
      String key = keyOn(pia.get("/Q/" + strictly(strict).text()));
      String kept = pia.cookie(ticket);
      for (int tries = 0; tries < 2; tries++) {
        pia.post("/check-ins", "key=" + key + "&tapped=7");
        pia.with(ticket, kept);
      }
      pia.post("/check-ins", "key=" + key + "&tapped=" + strictly(strict).number());
      Phone again = phone(Person.PIA);
      again.post(
          "/check-ins",
          "key="
              + keyOn(again.get("/Q/" + strictly(strict).text()))
              + "&tapped="
              + strictly(strict).number());
      assertThat(strict.count("check_in", "outcome = 'waiting'")).isEqualTo(2);
      assertThat(strict.count("register_entry", "true")).isZero();
      Phone per = phone(Person.PER);
      per.post(
          "/check-ins",
          "key="
              + keyOn(per.get("/Q/" + strictly(strict).text()))
              + "&tapped="
              + strictly(strict).number());
      assertThat(strict.count("register_entry", "standing = 'here'")).as("nobody else").isOne();
    }
  }

  @Test
  void sixDigitsOfAStrictCodeAndAKeptScanOfItAreNoWayRoundTheNumber() throws Exception {
    try (var strict = new TestRegister(registers, World.HERE, Roster.COHORT, 10, Person.LEO)) {
      Phone paz = phone(Person.PAZ);
      HttpResponse<String> typed =
          paz.post(
              "/check-in",
              "key=" + keyOn(paz.get("/check-in")) + "&digits=" + strictly(strict).digits());
      assertThat(strict.count("check_in", "true")).isZero();
      paz.post("/check-ins", "key=" + keyOn(typed) + "&tapped=" + strictly(strict).number());
      assertThat(strict.count("register_entry", "way = 'code'")).isEqualTo(1);
      phone(Person.PIA)
          .postByScript(
              "/check-ins/kept",
              "code="
                  + strictly(strict).text()
                  + "&mark="
                  + marks.of(World.HERE.institution(), World.HERE.person(Person.PIA)));
      assertThat(strict.count("check_in", "outcome = 'waiting'")).isEqualTo(1);
    }
  }

  private ShownCode strictly(TestRegister register) {
    return codes.shown(
        World.HERE.institution(),
        new RegisterHandle(register.handle()),
        new CodeWindow(10),
        WorldClock.NOW);
  }

  private Phone phone(Person person) {
    return new Phone(server()).signedIn(people, cookies, World.HERE, World.HERE.person(person));
  }

  private String server() {
    return "http://localhost:" + port;
  }

  private ShownCode shown() {
    return codes.shown(
        World.HERE.institution(),
        new RegisterHandle(register.handle()),
        new CodeWindow(120),
        WorldClock.NOW);
  }

  private String keyAfterScan(Phone phone) throws Exception {
    return keyOn(phone.get("/Q/" + shown().text()));
  }

  private static String keyOn(HttpResponse<String> page) {
    var field = Jsoup.parse(page.body()).selectFirst("input[name=key]");
    assertThat(field).as(page.statusCode() + " " + page.body()).isNotNull();
    return field.val();
  }

  private static String next(HttpResponse<String> answer) {
    Matcher matcher = RECEIPT.matcher(answer.body());
    assertThat(matcher.find()).as(answer.statusCode() + " " + answer.body()).isTrue();
    return matcher.group(1);
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("nowhere");
  }

  private static int gzipped(String text) throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
