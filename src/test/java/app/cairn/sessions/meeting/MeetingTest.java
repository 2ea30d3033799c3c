package app.cairn.sessions.meeting;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import java.io.UnsupportedEncodingException;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Colin called debriefs of Physics, one last week, one on Thursday; Leo took something on. */
@CairnTest
@InWorld
class MeetingTest {

  private static final String LAST = "/meetings/" + HERE.id(941);
  private static final String THURSDAY = "/meetings/" + HERE.id(942);
  private static final String CHALK = LAST + "/actions/" + HERE.id(943) + "/done";
  private static final String PHYSICS = HERE.id(401) + "/" + HERE.id(211);

  @Autowired private MockMvcTester web;
  @Autowired private JdbcClient jdbc;
  @Autowired private MeetingsInStep inStep;

  @Test
  void debriefsAreCalledOnARhythmAndASecondClickCallsNoMore() {
    String key = UUID.randomUUID().toString();
    for (int click = 0; click < 2; click++) {
      assertThat(call(Person.COLIN, "key", key, "times", "3", "every", "2")).hasStatus(303);
    }
    var rows = page("/meetings", Person.LEO).select(".todo li");
    assertThat(rows.text())
        .contains("Thu 19 Nov, 13:00–13:45", "Thu 3 Dec", "Thu 17 Dec")
        .doesNotContain("Thu 31 Dec");
    assertThat(rows.eachText()).filteredOn(text -> text.contains("19 Nov")).hasSize(1);
  }

  @Test
  void whatIsMissingIsSaidAndWhatWasTypedIsKept() {
    var answer = call(Person.COLIN, "date", "", "times", "many", "place", "Room 7");
    assertThat(answer).hasStatus(422);
    var form = Jsoup.parse(body(answer));
    assertThat(form.select("#errors").text()).contains("Choose a day", "from 1 to 20");
    assertThat(form.select("#place").val()).isEqualTo("Room 7");
    assertThat(form.select("#times").val()).isEqualTo("many");
  }

  @ParameterizedTest
  @EnumSource(names = {"LEO", "LIA", "OLU", "MARA", "SUNE", "COLIN"})
  void everyoneInvitedReadsItAndWritesIt(Person invited) {
    assertThat(page("/meetings", invited).text()).contains("Thu 12 Nov, 13:00–13:45");
    assertThat(page(LAST, invited).text()).contains("More chalk is needed");
    assertThat(write(THURSDAY, invited, "issues", "Rooms", "0")).hasStatus(303);
    assertThat(page(THURSDAY, Person.COLIN).select("#words-issues").text()).isEqualTo("Rooms");
  }

  @ParameterizedTest
  @EnumSource(names = {"PIA", "LEN", "SONIA", "HANNA", "LARS", "NORA", "STIG", "ABEL", "ADA"})
  void itIsNotThereForAnyoneElse(Person other) {
    assertThat(get(LAST, other)).hasStatus(404);
    assertThat(write(LAST, other, "notes", "Mine", "1")).hasStatus(404);
    assertThat(body(get("/meetings", other))).doesNotContain("common room");
  }

  @Test
  void notesThatTwoWriteAtOnceAreNotLost() {
    write(LAST, Person.COLIN, "notes", "Colin's", "1");
    var late = write(LAST, Person.LEO, "notes", "Leo's", "1");
    assertThat(late).hasStatus(422);
    var back = Jsoup.parse(body(late)).select("#notes");
    assertThat(back.text()).contains("Colin's");
    assertThat(back.select("textarea").text()).isEqualTo("Leo's");
  }

  @ParameterizedTest
  @ValueSource(strings = {"u-Kittiwake-121 came twice", "Paz Family123 is anxious"})
  void aStudentIsNotNamedInNotes(String words) {
    var answer = write(LAST, Person.LEO, "notes", words, "1");
    assertThat(answer).hasStatus(422).bodyText().contains("in line 1");
    assertThat(page(LAST, Person.LEO).text()).contains("More chalk is needed");
  }

  @Test
  void whoLeadsOrWorksThereIsSpokenOfByNameThoughSessionsAreForThemToo() {
    assertThat(write(LAST, Person.LEO, "notes", "Pat Family126 asks for chalk", "1"))
        .hasStatus(422);
    leads(126);
    assertThat(write(LAST, Person.LEO, "notes", "Pat Family126 asks for chalk", "1"))
        .hasStatus(303);
  }

  @Test
  void whoBeginsToLeadOrToCoordinateBelongsToTheMeetingsThatWereCalledBefore() {
    String key = UUID.randomUUID().toString();
    call(Person.COLIN, "key", key, "date", "2026-11-12", "starts", "10:00");
    String register =
        page("/meetings/" + key, Person.COLIN).select("#register a").last().attr("href");
    assertThat(page(register, Person.COLIN).text()).doesNotContain("Family126");
    leads(126);
    jdbc.sql(
            """
            insert into scheme.staff_role (id, scheme_id, person_id, role, school_id, during, given_at)
            select gen_random_uuid(), scheme_id, :hanna, role, school_id, '[2026-11-01,)', now()
            from scheme.staff_role
            where id = :colins
            """)
        .param("hanna", HERE.id(114))
        .param("colins", HERE.id(422))
        .update();
    jdbc.sql("update scheme.staff_role set during = '[2026-08-01,2026-11-10)' where id = :colins")
        .param("colins", HERE.id(422))
        .update();
    inStep.run();
    assertThat(page(register, Person.HANNA).text()).contains("Family126", "Family111");
    assertThat(get(register, Person.COLIN)).as("coordinates no more").hasStatus(404);
  }

  @Test
  void nobodyIsLeftOutHoweverManyLead() {
    jdbc.sql(
            """
            insert into people.person (id, given_name, family_name, source, source_key, kind, listed)
            select ('01000000-0000-7000-8000-00000002' || lpad(n::text, 4, '0'))::uuid, 'Many', 'Leader' || n, 'test', 'many-' || n, 'student', '[2020-01-01,)'
            from generate_series(1, 400) n
            """)
        .update();
    jdbc.sql(
            """
            insert into leaders.leader (id, scheme_id, person_id, during, made_at)
            select p.id, :scheme, p.id, '[2026-09-01,)', now()
            from people.person p
            where p.source_key like 'many-%'
            """)
        .param("scheme", HERE.id(401))
        .update();
    String key = UUID.randomUUID().toString();
    call(Person.SUNE, "key", key, "part", HERE.id(401).toString());
    assertThat(
            jdbc.sql(
                    """
                    select count(*)
                    from attendance.register_invitation i
                    join people.person p on p.id = i.person_id
                    where p.source_key like 'many-%'
                    """)
                .query(Integer.class)
                .single())
        .isEqualTo(400);
  }

  @Test
  void whatIsToDoStandsOnTheHomeOfWhomItIsForUntilItIsDone() {
    assertThat(page("/", Person.LEO).text()).contains("Meetings and talks", "Ask for chalk");
    assertThat(page("/", Person.LIA).text()).doesNotContain("Ask for chalk");
    assertThat(post(CHALK, Person.LIA)).hasStatus(403);
    assertThat(post(CHALK, Person.LEO)).hasStatus(303);
    assertThat(post(CHALK, Person.LEO)).hasStatus(303);
    assertThat(page("/", Person.LEO).text()).doesNotContain("Ask for chalk");
    assertThat(page(LAST, Person.COLIN).select("#actions").text()).contains("Done");
    post(CHALK, Person.COLIN, "_method", "delete");
    assertThat(page("/", Person.LEO).text()).contains("Ask for chalk");
  }

  @Test
  void aCoordinatorGivesSomethingToAnyoneInvitedAndOthersTakeItOnThemselves() {
    String key = UUID.randomUUID().toString();
    for (int click = 0; click < 2; click++) {
      assertThat(
              post(
                  LAST + "/actions",
                  Person.COLIN,
                  "action",
                  "Book it",
                  "key",
                  key,
                  "whom",
                  HERE.id(112).toString(),
                  "by",
                  "2026-11-20"))
          .hasStatus(303);
    }
    assertThat(page("/", Person.LIA).text()).contains("Book it", "Fri 20 Nov");
    assertThat(page(LAST, Person.LEO).select("#actions li").eachText())
        .filteredOn(text -> text.contains("Book it"))
        .hasSize(1);
    assertThat(post(LAST + "/actions", Person.LEO, "action", "Mine")).hasStatus(303);
    assertThat(
            post(LAST + "/actions", Person.LEO, "action", "Yours", "whom", HERE.id(112).toString()))
        .hasStatus(403);
    assertThat(
            post(LAST + "/actions", Person.COLIN, "action", "No", "whom", HERE.id(121).toString()))
        .as("a participant")
        .hasStatus(404);
    assertThat(post(LAST + "/actions", Person.LEO, "action", " ")).hasStatus(422);
  }

  @Test
  void whoeverRunsThePartCancelsAndTakesItBack() {
    assertThat(post(THURSDAY + "/cancellation", Person.LEO)).hasStatus(403);
    assertThat(post(THURSDAY + "/cancellation", Person.COLIN)).hasStatus(303);
    assertThat(page("/meetings", Person.LEO).text()).contains("Does not take place");
    post(THURSDAY + "/cancellation", Person.COLIN, "_method", "delete");
    assertThat(page("/meetings", Person.LEO).text()).doesNotContain("Does not take place");
  }

  @Test
  void aMeetingHasARegisterOfThoseInvitedWithTheSameCheckIn() {
    String key = UUID.randomUUID().toString();
    call(Person.COLIN, "key", key, "date", "2026-11-10", "starts", "10:00");
    var meeting = page("/meetings/" + key, Person.COLIN);
    assertThat(meeting.text()).contains("Nobody is in the register yet");
    String register = meeting.select("#register a").last().attr("href");
    assertThat(page(register, Person.COLIN).text()).contains("Family111", "Family112");
    assertThat(body(get(register, Person.COLIN))).doesNotContain("Family121", "Family113");
    assertThat(page(register + "/screen", Person.COLIN).select("svg")).isNotEmpty();
    assertThat(post(register + "/check-ins", Person.COLIN, "person", HERE.id(111).toString()))
        .hasStatus(303);
    assertThat(page("/meetings/" + key, Person.LEO).text())
        .contains("One person is in the register");
    assertThat(page("/meetings/" + key, Person.LEO).select("#register a")).isEmpty();
  }

  @Test
  void whoIsInATrainingsRegisterIsTrainedFromThatDayAndNoLongerOnceTakenBack() {
    String key = UUID.randomUUID().toString();
    call(
        Person.SUNE,
        "key",
        key,
        "part",
        HERE.id(401).toString(),
        "kind",
        "training",
        "date",
        "2026-11-10",
        "starts",
        "10:00");
    String register =
        page("/meetings/" + key, Person.SUNE).select("#register a").last().attr("href");
    assertThat(page(register, Person.SUNE).text())
        .contains("Family119")
        .as("has had it")
        .doesNotContain("Family111");
    String lou = "/leaders/" + HERE.id(504);
    assertThat(page(lou, Person.SUNE).text()).contains("Not trained yet");
    assertThat(post(register + "/check-ins", Person.SUNE, "person", HERE.id(119).toString()))
        .hasStatus(303);
    assertThat(page(lou, Person.SUNE).text())
        .contains("Initial training")
        .contains("10 Nov")
        .doesNotContain("Not trained yet");
    inStep.run();
    var entry = page(register, Person.SUNE).select("form[action$=/corrections]").first();
    assertThat(entry).as("listed still").isNotNull();
    assertThat(
            post(
                register + "/corrections",
                Person.SUNE,
                "checkIn",
                entry.select("[name=checkIn]").val(),
                "reason",
                "mistaken"))
        .hasStatus(303);
    assertThat(page(lou, Person.SUNE).text()).contains("Not trained yet");
  }

  @Test
  void aTimeIsOfferedBookedByOneLetGoAndTakenBack() {
    String talk = "/talks/" + HERE.id(951);
    assertThat(page("/talks", Person.LEO).text()).contains("Thu 12 Nov, 14:00–14:20", "Free");
    assertThat(post(talk + "/booking", Person.LEO)).hasStatus(303);
    assertThat(post(talk + "/booking", Person.LEO)).as("a second click").hasStatus(303);
    assertThat(post(talk + "/booking", Person.LIA))
        .hasStatus(422)
        .bodyText()
        .contains("Somebody else took it");
    assertThat(page("/talks", Person.LIA).text()).contains("Taken").doesNotContain("Leo");
    assertThat(page("/talks", Person.COLIN).text()).contains("Leo");
    assertThat(post(talk, Person.COLIN, "_method", "delete"))
        .hasStatus(422)
        .bodyText()
        .contains("Somebody has booked it");
    assertThat(post(talk + "/booking", Person.LIA, "_method", "delete")).hasStatus(403);
    assertThat(post(talk + "/booking", Person.LEO, "_method", "delete")).hasStatus(303);
    assertThat(post(talk + "/booking", Person.LIA)).hasStatus(303);
    assertThat(post(talk + "/booking", Person.COLIN, "_method", "delete")).hasStatus(303);
    assertThat(post(talk, Person.COLIN, "_method", "delete")).hasStatus(303);
    assertThat(page("/talks", Person.LEO).text()).contains("No times are offered");
  }

  @Test
  void timesAreOfferedOneAfterTheOtherAndNeverTwoAtOnce() {
    String[] offer = {
      "part",
      PHYSICS,
      "kind",
      "run_through",
      "date",
      "2026-11-12",
      "starts",
      "13:30",
      "minutes",
      "30",
      "times",
      "3",
      "place",
      ""
    };
    assertThat(post("/talks", Person.COLIN, offer)).hasStatus(303);
    assertThat(page("/talks", Person.LEO).text())
        .contains("13:30–14:00", "14:30–15:00")
        .as("14:00 was offered before")
        .doesNotContain("14:00–14:30");
    assertThat(post("/talks", Person.COLIN, offer)).hasStatus(422).bodyText().contains("before");
    assertThat(post("/talks", Person.LEO, offer)).hasStatus(404);
  }

  /** From now on they lead Physics. */
  private void leads(int person) {
    jdbc.sql(
            """
            with made as (
              insert into leaders.leader (id, scheme_id, person_id, during, made_at)
              values (:id, :scheme, :person, '[2026-11-09,)', now())
              returning id
            )
            insert into leaders.leader_subject (id, leader_id, course_unit_id, during)
            select gen_random_uuid(), id, :unit, '[2026-11-09,)' from made
            """)
        .param("id", UUID.randomUUID())
        .param("scheme", HERE.id(401))
        .param("person", HERE.id(person))
        .param("unit", HERE.id(301))
        .update();
  }

  private MvcTestResult call(Person caller, String... fields) {
    var all = new LinkedHashMap<String, String>();
    String[] usual = {
      "part",
      PHYSICS,
      "kind",
      "debrief",
      "date",
      "2026-11-19",
      "starts",
      "13:00",
      "minutes",
      "45",
      "times",
      "1",
      "every",
      "1",
      "place",
      "Common room"
    };
    for (int i = 0; i < usual.length; i += 2) {
      all.put(usual[i], usual[i + 1]);
    }
    for (int i = 0; i < fields.length; i += 2) {
      all.put(fields[i], fields[i + 1]);
    }
    return post(
        "/meetings",
        caller,
        all.entrySet().stream()
            .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
            .toArray(String[]::new));
  }

  private MvcTestResult write(
      String meeting, Person writer, String part, String words, String version) {
    return post(
        meeting + "/texts/" + part, writer, "_method", "put", "words", words, "version", version);
  }

  private Document page(String path, Person reader) {
    var answer = get(path, reader);
    assertThat(answer).as(path + " for " + reader).hasStatus(200);
    return Jsoup.parse(body(answer));
  }

  private MvcTestResult get(String path, Person reader) {
    return web.get().uri(path).with(As.person(HERE, reader)).exchange();
  }

  private MvcTestResult post(String path, Person writer, String... fields) {
    var request = web.post().uri(path).with(As.person(HERE, writer)).with(csrf());
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
