package app.cairn.sessions.note;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.sessions.link.LinkSecret;
import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Outbox;
import app.cairn.world.Outbox.Letter;
import app.cairn.world.Person;
import app.cairn.world.WorldClock;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
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
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Len teaches Physics; Leo and Lia lead on Tuesday, this week and the next. */
@CairnTest
@InWorld
class NoteTest {

  /** All but a report's. */
  private static final String FILES =
      "platform.file where id not in (select file_id from evaluation.report_signing)";

  private static final String NOW = "/sessions/" + HERE.id(602);
  private static final String NEXT_WEEK = "/sessions/" + HERE.id(603);
  private static final String LAST_WEEK = "/sessions/" + HERE.id(601);
  private static final String LEN = HERE.id(109).toString();
  private static final String THIS_WEEKS = "/i/" + HERE.handle() + "/notes/physics-note-1";

  private final Outbox outbox = new Outbox();

  @Autowired private MockMvcTester web;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void leaveNoMails() {
    outbox.burnAll();
  }

  @Test
  void aLeaderAsksAndTheLecturerWritesWithoutAPasswordAndTheLeadersReadIt() {
    var ask = page(NEXT_WEEK + "/note-request/new", Person.LEO);
    assertThat(ask.text()).contains("Len", "What the mail says", "do nothing: nobody is told");
    assertThat(post(NEXT_WEEK + "/note-request", Person.LEO, "lecturer", LEN)).hasStatus(303);
    Letter letter = outbox.next();
    assertThat(letter.to()).startsWith("len@");
    assertThat(letter.text()).contains("Leo", "If you have nothing to add, do nothing", "records");

    var note = page(letter.link(), null);
    assertThat(note.text()).contains("Two minutes", "Leo", "name no students");
    assertThat(note.select("nav li")).as("nothing else opens").isEmpty();
    assertThat(write(letter.link(), "delivered", "Springs", "link", "sheets.example/7"))
        .hasStatus(303);

    assertThat(page(NEXT_WEEK, Person.LEO).text())
        .contains("Springs", "https://sheets.example/7", "Len");
    assertThat(page(NEXT_WEEK, Person.COLIN).text()).contains("Springs");
  }

  @ParameterizedTest
  @EnumSource(names = {"PIA", "OLU", "SONIA"})
  void itIsForThoseWhoLeadAndWhoRunIt(Person other) {
    assertThat(page(NOW, other).text()).doesNotContain("Collisions, ").contains("Momentum");
    assertThat(post(NOW + "/note-request", other, "lecturer", LEN)).hasStatus(403);
    assertThat(get(NOW + "/note-files/" + HERE.id(912), other)).hasStatus(404);
  }

  @Test
  void theCoordinatorsCopyOpensNothing() {
    post(NEXT_WEEK + "/note-request", Person.LEO, "lecturer", LEN, "copy", "true");
    var letters = letters(3);
    assertThat(letters)
        .extracting(letter -> letter.to().replaceFirst("@.*", ""))
        .containsExactlyInAnyOrder("len", "colin", "mara");
    assertThat(letters)
        .filteredOn(letter -> !letter.to().startsWith("len"))
        .allSatisfy(
            letter -> assertThat(letter.text()).contains("Len").doesNotContain("/notes/", "http"));
  }

  @Test
  void nobodyIsAskedTwiceForAWeek() {
    post(NEXT_WEEK + "/note-request", Person.LEO, "lecturer", LEN);
    outbox.next();
    assertThat(post(NEXT_WEEK + "/note-request", Person.LIA, "lecturer", LEN)).hasStatus(404);
    var again = post(NEXT_WEEK + "/note-request", Person.LEO, "lecturer", LEN);
    assertThat(again).hasStatus(422).bodyText().contains("asked for this week already");
    assertThat(count("sessions.note_request")).isEqualTo(2);
  }

  @Test
  void whoIsAskedAgainHasOneLinkTheNewOne() {
    post(NEXT_WEEK + "/note-request", Person.LEO, "lecturer", LEN);
    String first = outbox.next().link();
    write(first, "delivered", "Springs");
    WorldClock.forward(Duration.ofDays(4));
    assertThat(post(NEXT_WEEK + "/note-request", Person.LEO, "lecturer", LEN)).hasStatus(303);
    String second = outbox.next().link();
    assertThat(get(first, null)).hasStatus(404);
    assertThat(page(second, null).select("#delivered").text()).as("one note").isEqualTo("Springs");
  }

  @Test
  void onlyWhoTeachesItIsAskedAndSomebodyMustBeChosen() {
    assertThat(post(NEXT_WEEK + "/note-request", Person.LEO))
        .hasStatus(422)
        .bodyText()
        .contains("Choose whom to ask");
    assertThat(post(NEXT_WEEK + "/note-request", Person.LEO, "lecturer", HERE.id(121).toString()))
        .hasStatus(422);
    assertThat(page(NEXT_WEEK + "/note-request/new", Person.LEO).select("[name=lecturer]"))
        .as("teachers, not markers")
        .hasSize(2);
    assertThat(post(LAST_WEEK + "/note-request", Person.LEO, "lecturer", LEN)).hasStatus(422);
    assertThat(outbox.waiting()).isZero();
  }

  @Test
  void savedTwiceIsOneNoteAndItCanBeChangedUntilTheLinkEnds() {
    assertThat(write(THIS_WEEKS, "delivered", "Collisions and springs", "version", "1"))
        .hasStatus(303);
    assertThat(write(THIS_WEEKS, "delivered", "Collisions and springs", "version", "1"))
        .hasStatus(303);
    assertThat(count("sessions.lecturer_note")).isEqualTo(2);
    assertThat(page(NOW, Person.LEO).select("#prepared dl")).hasSize(1);
    WorldClock.forward(Duration.ofDays(14));
    assertThat(get(THIS_WEEKS, null)).hasStatus(404).bodyText().contains("This link has ended");
    assertThat(write(THIS_WEEKS, "delivered", "Too late", "version", "2")).hasStatus(404);
    assertThat(count("sessions.lecturer_note")).isEqualTo(2);
  }

  @Test
  void twoWindowsLoseNothing() {
    write(THIS_WEEKS, "delivered", "First window", "version", "1");
    var answer = write(THIS_WEEKS, "delivered", "Second window", "version", "1");
    assertThat(answer).hasStatus(422);
    var shown = Jsoup.parse(body(answer));
    assertThat(shown.text()).contains("saved in another window", "First window");
    assertThat(shown.select("#delivered").text()).isEqualTo("Second window");
    write(
        THIS_WEEKS, "delivered", "Second window", "version", shown.select("[name=version]").val());
    assertThat(page(NOW, Person.LEO).text()).contains("Second window").doesNotContain("First");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nobodys-token", "physics-note-2", "physics-note-1%00", "PHYSICS-NOTE-1", "x"})
  void aLinkThatIsNotExactlyItOpensNothing(String token) {
    assertThat(get("/i/" + HERE.handle() + "/notes/" + token, null).getResponse().getStatus())
        .isIn(400, 404);
  }

  @Test
  void theLinkIsKeptAsAHashOnly() {
    post(NEXT_WEEK + "/note-request", Person.LEO, "lecturer", LEN);
    String token = outbox.next().link().replaceFirst(".*/", "");
    assertThat(token).hasSizeGreaterThanOrEqualTo(32);
    assertThat(
            jdbc.sql("select count(*) from sessions.note_request where token_hash = :hash")
                .param("hash", LinkSecret.hash(token))
                .query((row, n) -> row.getInt(1))
                .single())
        .isOne();
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from sessions.note_request r
                    where encode(r.token_hash, 'escape') like '%' || :token || '%' or to_jsonb(r)::text like '%' || :token || '%'
                    """)
                .param("token", token)
                .query((row, n) -> row.getInt(1))
                .single())
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "ftp://a.example/x", "//a.example", "a b", "https://"})
  void whatIsNoAddressOnTheWebIsSaidAndKept(String link) {
    var answer = write(THIS_WEEKS, "link", link, "version", "1");
    assertThat(answer).hasStatus(422).bodyText().contains("does not look like an address");
    assertThat(Jsoup.parse(body(answer)).select("#link").val()).isEqualTo(link);
  }

  @Test
  void anEmptyFirstNoteSaysThatNothingIsNeeded() {
    post(NEXT_WEEK + "/note-request", Person.LEO, "lecturer", LEN);
    assertThat(write(outbox.next().link()))
        .hasStatus(422)
        .bodyText()
        .contains("Fill in any one field");
  }

  @Test
  void aFileIsGivenOutToThoseWhoLeadAsAnAttachment() {
    assertThat(handIn("../../sheet.html", "<script>alert(1)</script>")).hasStatus(303);
    var link = page(NOW, Person.LEO).select("a[href*=note-files]").last();
    assertThat(link.text()).isEqualTo("sheet.txt");
    var answer = get(link.attr("href"), Person.LEO);
    assertThat(answer).hasStatus(200);
    var response = answer.getResponse();
    assertThat(response.getContentType()).isEqualTo("text/plain;charset=UTF-8");
    assertThat(response.getHeader("Content-Disposition"))
        .startsWith("attachment;")
        .contains("sheet.txt");
    assertThat(response.getHeaders("X-Content-Type-Options")).containsOnly("nosniff");
    assertThat(response.getHeaders("Content-Security-Policy"))
        .anyMatch(csp -> csp.contains("sandbox"));
    assertThat(get(link.attr("href"), Person.LARS)).hasStatus(404);
    assertThat(get(link.attr("href").replace(NOW, LAST_WEEK), Person.LEO)).hasStatus(404);
  }

  @Test
  void aFileThatRunsIsRefusedWithWhatWasTyped() {
    var answer = handIn("tool.pdf", "MZ\u0000\u0001\u0002");
    assertThat(answer).hasStatus(422).bodyText().contains("tool.pdf is not of a kind");
    assertThat(Jsoup.parse(body(answer)).select("#exercise").text()).isEqualTo("With a file");
    assertThat(count(FILES)).isOne();
  }

  @Test
  void aFileIsTakenAwayAndThreeAreEnough() {
    String file = HERE.id(912).toString();
    handIn("one.txt", "1");
    handIn("two.txt", "2");
    assertThat(handIn("three.txt", "3")).hasStatus(422).bodyText().contains("At most 3 files");
    assertThat(write(THIS_WEEKS, "delivered", "Less", "version", "2", "taken", file))
        .hasStatus(303);
    assertThat(count(FILES)).isEqualTo(2);
    assertThat(get(NOW + "/note-files/" + file, Person.LEO)).hasStatus(404);
  }

  @Test
  void anotherNotesFileIsNotTakenAway() {
    post(NEXT_WEEK + "/note-request", Person.LEO, "lecturer", LEN);
    write(outbox.next().link(), "delivered", "Springs", "taken", HERE.id(912).toString());
    assertThat(get(NOW + "/note-files/" + HERE.id(912), Person.LEO)).hasStatus(200);
  }

  @Test
  void tooMuchIsRefusedBeforeItIsRead() {
    assertThat(
            web.post()
                .uri(THIS_WEEKS)
                .with(csrf())
                .header("Content-Length", "400000000")
                .with(
                    request -> {
                      request.setContent(new byte[33 * 1024 * 1024]);
                      return request;
                    })
                .exchange())
        .hasStatus(413);
  }

  @Test
  void thatTheySpokeCountsAsMuch() {
    assertThat(page(NEXT_WEEK, Person.LEO).text()).contains("Nothing for this week yet");
    assertThat(post(NEXT_WEEK + "/spoken", Person.LEO)).hasStatus(303);
    post(NEXT_WEEK + "/spoken", Person.LEO);
    assertThat(page(NEXT_WEEK, Person.LEO).text())
        .contains("you spoke after the lecture")
        .doesNotContain("Nothing for this week yet");
    post(NEXT_WEEK + "/spoken", Person.LEO, "_method", "delete");
    assertThat(page(NEXT_WEEK, Person.LEO).text()).contains("Nothing for this week yet");
  }

  @Test
  void noParticipantIsNamedInMailOrPage() {
    post(NEXT_WEEK + "/note-request", Person.LEO, "lecturer", LEN, "copy", "true");
    for (Letter letter : letters(3)) {
      String all =
          letter.subject()
              + letter.text()
              + (letter.to().startsWith("len") ? page(letter.link(), null).text() : "");
      assertThat(all).doesNotContain("Pia", "Pip", "Per ", "Paz", "Family121", "Family122", "u-");
    }
  }

  private MvcTestResult handIn(String name, String content) {
    var version = page(THIS_WEEKS, null).select("[name=version]").val();
    return web.post()
        .uri(THIS_WEEKS)
        .multipart()
        .file(
            new MockMultipartFile(
                "files", name, "application/pdf", content.getBytes(StandardCharsets.UTF_8)))
        .with(csrf())
        .param("exercise", "With a file")
        .param("version", version)
        .exchange();
  }

  private MvcTestResult write(String link, String... fields) {
    return post(link, null, fields);
  }

  private List<Letter> letters(int n) {
    var letters = new ArrayList<Letter>();
    for (int i = 0; i < n; i++) {
      letters.add(outbox.next());
    }
    return letters;
  }

  private int count(String table) {
    return jdbc.sql("select count(*) from " + table).query((row, n) -> row.getInt(1)).single();
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
