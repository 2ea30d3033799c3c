package app.cairn.sessions.questions;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Outbox;
import app.cairn.world.Outbox.Letter;
import app.cairn.world.Person;
import app.cairn.world.WorldClock;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Leo and Lia lead Physics, which Len and Mara teach. Six came last week, and the two noted what
 * came up; in October they released something.
 */
@CairnTest
@InWorld
class QuestionsTest {

  private static final String PAGE = "/targets/" + HERE.id(451) + "/questions";
  private static final String RELEASE = PAGE + "/fortnight/release";
  private static final String OCTOBERS = "/i/" + HERE.handle() + "/questions/physics-questions-1";
  private static final String LAST_WEEKS = "/sessions/" + HERE.id(601) + "/reflection";

  private final Outbox outbox = new Outbox();

  @Autowired private MockMvcTester web;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void leaveNoMails() {
    outbox.burnAll();
  }

  @Test
  void whatCameUpIsReleasedToThoseWhoTeachAndTheAnswerComesBack() {
    assertThat(page(PAGE, Person.LEO).text()).contains("Why is weight no mass?", "Forces");
    assertThat(release("Why is weight no mass?")).hasStatus(303);
    var letters = List.of(nextOfThis(), nextOfThis());
    assertThat(letters)
        .extracting(letter -> letter.to().replaceFirst("@.*", ""))
        .as("who teaches it; not who marks it, nor the school's contact")
        .containsExactlyInAnyOrder("len", "mara");
    while (outbox.waiting() > 0) {
      assertThat(outbox.next().text()).doesNotContain("Why is weight no mass?");
    }
    Letter lens =
        letters.stream().filter(one -> one.to().startsWith("len")).findFirst().orElseThrow();
    assertThat(lens.text()).contains("Why is weight no mass?", "do nothing");

    var opened = page(lens.link(), null);
    assertThat(opened.text()).contains("Why is weight no mass?", "Forces", "name no students");
    assertThat(opened.select("nav li")).as("nothing else opens").isEmpty();
    assertThat(post(lens.link(), null, "answer", "See chapter two")).hasStatus(303);
    assertThat(page(PAGE, Person.LIA).text()).contains("See chapter two", "Len");
    assertThat(page("/", Person.LIA).text()).contains("answered Read it");
    assertThat(page(PAGE, Person.LEO).select("#words-fortnight").text()).as("anew").isEmpty();
  }

  /** Another test's mail may still be on its way. */
  private Letter nextOfThis() {
    Letter letter = outbox.next();
    return letter.text().contains("Why is weight no mass?") ? letter : nextOfThis();
  }

  private Letter nextWith(String words) {
    Letter letter = outbox.next();
    return letter.text().contains(words) ? letter : nextWith(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Why?\nPia asked it",
        "Why?\nasked by PÍA",
        "Why?\nPip’s question",
        "Why?\nFamily124 wants to know",
        "Why?\nu-Kittiwake-123",
        "Why?\npaz@kittiwake.example"
      })
  void aNameOrANumberKeepsItBackAndItsPlaceIsSaid(String words) {
    var answer = release(words);
    assertThat(answer).hasStatus(422);
    var back = Jsoup.parse(body(answer));
    assertThat(back.select("#fortnight .wrong").text())
        .contains("not gone to anybody", "in line 2");
    assertThat(back.select("#words-fortnight").text()).isEqualTo(words);
    assertThat(outbox.waiting()).isZero();
    assertThat(page(PAGE, Person.LIA).select("#words-fortnight").text())
        .as("kept meanwhile")
        .isEqualTo(words);
  }

  @Test
  void anOrdinaryWordIsAskedAboutAndGoesOnceNobodyIsMeant() {
    String words = "Why do we pat it?";
    var back = Jsoup.parse(body(release(words)));
    assertThat(back.select("#fortnight .wrong").text()).contains("“pat”", "Tick below");
    assertThat(back.select("[name=meant]").eachAttr("value")).containsExactly("pat");
    String version = back.select("#fortnight [name=version]").val();
    assertThat(
            post(
                RELEASE,
                Person.LEO,
                "words",
                words,
                "version",
                version,
                "meant",
                "pat",
                "meant",
                "pia"))
        .hasStatus(303);
  }

  @Test
  void aTickNeverLetsANameThrough() {
    assertThat(post(RELEASE, Person.LEO, "words", "Pia", "version", "1", "meant", "pia"))
        .hasStatus(422);
  }

  @Test
  void nothingGoesFromASessionOfFewerThanFive() {
    jdbc.sql(
            "delete from attendance.register_entry where register_id = :register and person_id in"
                + " (:two)")
        .param("register", HERE.id(701))
        .param("two", List.of(HERE.id(125), HERE.id(126)))
        .update();
    var page = page(PAGE, Person.LEO);
    assertThat(page.text()).doesNotContain("Why is weight no mass?").contains("fewer than 5 came");
    assertThat(release("Why?")).hasStatus(422).bodyText().contains("nothing yet from a session");
    assertThat(post(PAGE + "/term/release", Person.LEO, "words", "Much")).hasStatus(422);
    assertThat(outbox.waiting()).isZero();
  }

  @Test
  void lecturersHearAtMostOnceInTwoWeeks() {
    assertThat(release("Why?")).hasStatus(303);
    WorldClock.forward(Duration.ofDays(13));
    reflectAgain("And why not?");
    var page = page(PAGE, Person.LEO);
    assertThat(page.select("#fortnight button[formaction]")).isEmpty();
    assertThat(page.select("#fortnight").text()).contains("can go from Tuesday 24 November 2026");
    String version = page.select("#fortnight [name=version]").val();
    assertThat(post(RELEASE, Person.LEO, "words", "And?", "version", version))
        .hasStatus(422)
        .bodyText()
        .contains("Tuesday 24 November 2026");
    WorldClock.forward(Duration.ofDays(1));
    version = page(PAGE, Person.LEO).select("#fortnight [name=version]").val();
    assertThat(post(RELEASE, Person.LEO, "words", "And?", "version", version)).hasStatus(303);
  }

  @Test
  void whereNobodyTeachesItWhomAMailCouldReachNothingIsSpent() {
    jdbc.sql("update people.person set email = null where id in (:two)")
        .param("two", List.of(HERE.id(109), HERE.id(105)))
        .update();
    assertThat(release("Why?")).hasStatus(422).bodyText().contains("name nobody with an address");
    var page = page(PAGE, Person.LEO);
    assertThat(page.select("#words-fortnight").text()).as("kept").isEqualTo("Why?");
    assertThat(page.select("#fortnight button[formaction]")).as("can go").hasSize(1);
  }

  @Test
  void whatTheMailServerNeverTookIsSentAgainAndOnlyTheNewestLinkOpens() {
    assertThat(release("Why is weight no mass?")).hasStatus(303);
    String letters = page(PAGE, Person.LEO).select("form[action*=/letters]").attr("action");
    String old = nextOfThis().link();
    nextOfThis();
    assertThat(page(PAGE, Person.LEO).select("#released ~ section .actions button"))
        .as("on its way")
        .isEmpty();
    WorldClock.forward(Duration.ofMinutes(11));
    assertThat(page(PAGE, Person.LEO).text()).contains("The mails to 2 lecturers did not go out");
    assertThat(post(letters, Person.COLIN)).hasStatus(403);
    assertThat(post(letters, Person.LIA)).hasStatus(303);
    var again = List.of(nextOfThis().link(), nextOfThis().link());
    assertThat(again).doesNotContain(old);
    assertThat(get(old, null)).hasStatus(404);
    assertThat(page(again.getFirst(), null).text()).contains("Why is weight no mass?");
    assertThat(post(letters, Person.LIA)).as("a second click").hasStatus(303);
    assertThat(
            jdbc.sql("select tries from sessions.question_letter where release_id <> :octobers")
                .param("octobers", HERE.id(931))
                .query(Integer.class)
                .list())
        .containsExactly(2, 2);
  }

  @Test
  void whoHasAnsweredOrHadItTwiceIsNotWrittenToAgain() {
    String letters = PAGE + "/releases/" + HERE.id(931) + "/letters";
    jdbc.sql(
            """
            insert into sessions.question_letter (release_id, lecturer_id, token_hash, good_until, tried_at, sent_at)
            select release_id, :mara, sha256('lost'), good_until, tried_at, sent_at
            from sessions.question_letter
            """)
        .param("mara", HERE.id(105))
        .update();
    assertThat(page(PAGE, Person.LEO).select("form[action=" + letters + "] button").text())
        .contains("didn’t arrive");
    post(letters, Person.LEO);
    Letter letter = nextWith("When is a vector negative");
    assertThat(letter.to()).as("Len has answered").startsWith("mara");
    jdbc.sql("update sessions.question_letter set sent_at = tried_at").update();
    WorldClock.forward(Duration.ofDays(2));
    post(letters, Person.LEO);
    assertThat(page(PAGE, Person.LEO).select("form[action=" + letters + "] button")).isEmpty();
    assertThat(
            jdbc.sql("select tries from sessions.question_letter where release_id = :octobers")
                .param("octobers", HERE.id(931))
                .query(Integer.class)
                .list())
        .containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void aSecondReleaseNeedsSomethingNew() {
    release("Why?");
    WorldClock.forward(Duration.ofDays(20));
    String version = page(PAGE, Person.LEO).select("#fortnight [name=version]").val();
    assertThat(post(RELEASE, Person.LEO, "words", "Why again?", "version", version))
        .hasStatus(422)
        .bodyText()
        .contains("nothing yet from a session");
  }

  @Test
  void atTheEndThereIsOneForTheReviewWhichIsPrintedAndAnswered() {
    var form = page(PAGE, Person.LEO).select("#term");
    assertThat(form.select("textarea").text())
        .as("begins with what was released")
        .contains("When is a vector negative");
    assertThat(post(PAGE + "/term/release", Person.LEO, "words", "Vectors took three weeks"))
        .hasStatus(303);
    Letter letter = outbox.next();
    assertThat(letter.subject()).contains("what this term showed");
    assertThat(page(letter.link(), null).text()).contains("Vectors took three weeks");
    var page = page(PAGE, Person.COLIN);
    assertThat(page.text()).contains("For the review", "Vectors took three weeks");
    String printed = page.select("a[href*=/releases/]").attr("href");
    assertThat(page(printed, Person.LEN).text()).contains("Vectors took three weeks");
    assertThat(page(printed, Person.LEO).select("[data-print]")).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"COLIN", "SUNE", "OLU", "LEN", "MARA", "OLGA"})
  void othersReadWhatWasReleasedAndNothingElse(Person reader) {
    var page = page(PAGE, reader);
    assertThat(page.text())
        .contains("When is a vector negative", "Never: its components are")
        .doesNotContain("Why is weight no mass?", "What is a free body");
    assertThat(page.select("textarea")).isEmpty();
    assertThat(post(RELEASE, reader, "words", "Mine")).hasStatus(403);
  }

  /** Sonia stands for the school, and may be somebody's line manager. */
  @ParameterizedTest
  @EnumSource(names = {"SONIA", "PIA", "HANNA", "LARS", "NORA", "STIG", "TOVE", "ADA", "HUGO"})
  void itIsNotThereForAnyoneElse(Person other) {
    assertThat(get(PAGE, other)).hasStatus(404);
    assertThat(get(PAGE + "/releases/" + HERE.id(931), other)).hasStatus(404);
    assertThat(post(RELEASE, other, "words", "Mine")).hasStatus(404);
  }

  @Test
  void twoWhoWriteAtOnceLoseNothing() {
    assertThat(
            post(
                PAGE + "/fortnight",
                Person.LIA,
                "_method",
                "put",
                "words",
                "Lia's",
                "version",
                "1"))
        .hasStatus(303);
    var late =
        post(PAGE + "/fortnight", Person.LEO, "_method", "put", "words", "Leo's", "version", "1");
    assertThat(late).hasStatus(422);
    var back = Jsoup.parse(body(late));
    assertThat(back.select("#words-fortnight").text()).isEqualTo("Leo's");
    assertThat(back.select("#fortnight .note").text()).contains("Lia", "Lia's");
  }

  @Test
  void aLinkOpensOneReleaseUntilItEndsAndItsAnswerCanBeChanged() {
    assertThat(page(OCTOBERS, null).select("#answer").text()).contains("Never: its components");
    assertThat(post(OCTOBERS, null, "answer", "Always", "version", "1")).hasStatus(303);
    assertThat(post(OCTOBERS, null, "answer", "Sometimes", "version", "1"))
        .as("another window")
        .hasStatus(422)
        .bodyText()
        .contains("Always", "Sometimes");
    assertThat(page(PAGE, Person.LEO).text()).contains("Always").doesNotContain("Never: its");
    assertThat(get(OCTOBERS + "x", null)).hasStatus(404);
    WorldClock.forward(Duration.ofDays(21));
    assertThat(get(OCTOBERS, null))
        .hasStatus(404)
        .bodyText()
        .contains("Nothing is needed from you");
    assertThat(post(OCTOBERS, null, "answer", "Late", "version", "2")).hasStatus(404);
  }

  private void reflectAgain(String words) {
    assertThat(
            post(
                LAST_WEEKS,
                Person.LIA,
                "_method",
                "put",
                "came_up",
                words,
                "version-came_up",
                "1",
                "next",
                "On",
                "version-next",
                "1"))
        .hasStatus(303);
  }

  private MvcTestResult release(String words) {
    return post(RELEASE, Person.LEO, "words", words, "version", "1");
  }

  private Document page(String path, @Nullable Person reader) {
    var answer = get(path, reader);
    assertThat(answer).as(path + " for " + reader).hasStatus(200);
    return Jsoup.parse(body(answer));
  }

  private MvcTestResult get(String path, @Nullable Person reader) {
    var request = web.get().uri(path);
    return (reader == null ? request : request.with(As.person(HERE, reader))).exchange();
  }

  private MvcTestResult post(String path, @Nullable Person writer, String... fields) {
    var request = web.post().uri(path).with(csrf());
    if (writer != null) {
      request.with(As.person(HERE, writer));
    }
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
