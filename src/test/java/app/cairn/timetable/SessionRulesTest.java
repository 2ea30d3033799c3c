package app.cairn.timetable;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a coordinator may do with sessions, and what is refused in words. */
@CairnTest
@InWorld
class SessionRulesTest {

  private static final int THIS_MORNING = 602;
  private static final int NEXT_WEEK = 603;
  private static final int IN_TWO_WEEKS = 604;
  private static final int GROUP = 651;
  private static final int TARGET = 451;
  private static final int TERM = 252;
  private static final int ROOM = 231;
  private static final int LEO = 501;
  private static final int LIA = 502;
  private static final int LOU = 504;

  @Autowired private MockMvcTester web;
  @Autowired private JdbcClient jdbc;

  private MvcTestResult post(String path, String... namedValues) {
    var request = web.post().uri(path).with(As.person(HERE, Person.COLIN)).with(csrf());
    for (int i = 0; i < namedValues.length; i += 2) {
      request.param(namedValues[i], namedValues[i + 1]);
    }
    return request.exchange();
  }

  private static String session(int fixed) {
    return "/sessions/" + HERE.id(fixed);
  }

  private int count(String from, UUID id) {
    return jdbc.sql("select count(*) from " + from)
        .param("id", id)
        .query((row, n) -> row.getInt(1))
        .single();
  }

  private int keepers(int session) {
    return count(
        "attendance.register_keeper k join attendance.register r on r.id = k.register_id"
            + " where r.occasion_id = :id and upper_inf(k.during)",
        HERE.id(session));
  }

  private void putLiaOnNextWeek() {
    assertThat(post(session(NEXT_WEEK) + "/allocations", "leader", HERE.id(LIA).toString()))
        .hasStatus(303);
  }

  @Test
  void tooFewCoLeadersBlockPublishing() {
    post(session(NEXT_WEEK) + "/publication");
    assertThat(
            count("timetable.session_publication where study_session_id = :id", HERE.id(NEXT_WEEK)))
        .isZero();
    putLiaOnNextWeek();
    post(session(NEXT_WEEK) + "/publication");
    assertThat(
            count("timetable.session_publication where study_session_id = :id", HERE.id(NEXT_WEEK)))
        .isOne();
  }

  @Test
  void publishingOpensTheRegisterForItsCoLeadersAndOnceOnly() {
    putLiaOnNextWeek();
    post(session(NEXT_WEEK) + "/publication");
    post(session(NEXT_WEEK) + "/publication");
    assertThat(count("attendance.register where occasion_id = :id", HERE.id(NEXT_WEEK))).isOne();
    assertThat(keepers(NEXT_WEEK)).isEqualTo(2);
  }

  @Test
  void takingALeaderOffTakesTheRegisterAway() {
    var allocation =
        jdbc.sql(
                "select id from timetable.allocation where study_session_id = :id and leader_id ="
                    + " :leader")
            .param("id", HERE.id(THIS_MORNING))
            .param("leader", HERE.id(LEO))
            .query((row, n) -> row.getObject(1, UUID.class))
            .single();
    assertThat(post("/allocations/" + allocation + "/release")).hasStatus(303);
    assertThat(keepers(THIS_MORNING)).isOne();
  }

  @Test
  void askingTwiceIsAskingOnce() {
    putLiaOnNextWeek();
    putLiaOnNextWeek();
    assertThat(
            count(
                "timetable.allocation where study_session_id = :id and upper_inf(held)",
                HERE.id(NEXT_WEEK)))
        .isEqualTo(2);
  }

  @Test
  void whoDidNotPassAndIsNotTrainedIsRefusedInWords() {
    assertThat(post(session(NEXT_WEEK) + "/allocations", "leader", HERE.id(LOU).toString()))
        .hasStatus(422)
        .bodyText()
        .contains("not put down for this subject", "has not passed it", "not trained yet");
  }

  @Test
  void whoIsInClassThenIsRefused() {
    jdbc.sql(
            """
            insert into curriculum.enrolment (id, source, source_key, unit_offering_id, person_id, during)
            values (:id, 'test', 'in class', :offering, :person, '[2026-09-21,)')
            """)
        .param("id", UUID.randomUUID())
        .param("offering", HERE.id(312))
        .param("person", HERE.id(112))
        .update();
    jdbc.sql(
            """
            insert into curriculum.teaching_meeting (teaching_event_id, on_date, during)
            values (:event, '2026-11-17', '[2026-11-17T10:30Z,2026-11-17T11:30Z)')
            """)
        .param("event", HERE.id(331))
        .update();
    assertThat(post(session(NEXT_WEEK) + "/allocations", "leader", HERE.id(LIA).toString()))
        .hasStatus(422)
        .bodyText()
        .contains("in class at that time");
  }

  @Test
  void aLeaderIsNotInTwoPlacesAtOnce() {
    var elsewhere = UUID.randomUUID().toString();
    assertThat(
            post(
                "/sessions",
                "id",
                elsewhere,
                "target",
                HERE.id(TARGET).toString(),
                "kind",
                "DROP_IN",
                "date",
                "2026-11-17",
                "starts",
                "10:30",
                "minutes",
                "60",
                "room",
                ""))
        .hasStatus(303);
    assertThat(post("/sessions/" + elsewhere + "/allocations", "leader", HERE.id(LEO).toString()))
        .hasStatus(422)
        .bodyText()
        .contains("at that time");
  }

  @Test
  void aRoomHoldsOneSessionAtATime() {
    assertThat(
            post(
                "/sessions",
                "id",
                UUID.randomUUID().toString(),
                "target",
                HERE.id(TARGET).toString(),
                "kind",
                "DROP_IN",
                "date",
                "2026-11-17",
                "starts",
                "10:30",
                "minutes",
                "60",
                "room",
                HERE.id(ROOM).toString()))
        .hasStatus(422)
        .bodyText()
        .contains("has the room then", "value=\"10:30\"");
  }

  @Test
  void noOrdinarySessionIsInAReadingWeekOrOnAClosedDay() {
    for (var day : new String[] {"2026-10-27", "2026-12-01", "2027-01-05"}) {
      assertThat(
              post(
                  "/sessions",
                  "id",
                  UUID.randomUUID().toString(),
                  "target",
                  HERE.id(TARGET).toString(),
                  "kind",
                  "REGULAR",
                  "date",
                  day,
                  "starts",
                  "13:00",
                  "minutes",
                  "60",
                  "room",
                  ""))
          .as(day)
          .hasStatus(422);
    }
  }

  @Test
  void revisionComesBeforeTheExam() {
    assertThat(
            post(
                "/sessions",
                "id",
                UUID.randomUUID().toString(),
                "target",
                HERE.id(TARGET).toString(),
                "kind",
                "REVISION",
                "date",
                "2026-12-15",
                "starts",
                "13:00",
                "minutes",
                "60",
                "room",
                ""))
        .hasStatus(422)
        .bodyText()
        .contains("before the");
    assertThat(
            post(
                "/sessions",
                "id",
                UUID.randomUUID().toString(),
                "target",
                HERE.id(TARGET).toString(),
                "kind",
                "REVISION",
                "date",
                "2026-12-14",
                "starts",
                "13:00",
                "minutes",
                "60",
                "room",
                ""))
        .hasStatus(303);
  }

  @Test
  void aGroupMeetsAroundClosedWeeksAndDaysAndTheFormTwiceMakesOne() {
    var id = UUID.randomUUID();
    for (int twice = 0; twice < 2; twice++) {
      assertThat(
              post(
                  "/groups",
                  "id",
                  id.toString(),
                  "target",
                  HERE.id(TARGET).toString(),
                  "name",
                  "Group B",
                  "term",
                  HERE.id(TERM).toString(),
                  "day",
                  "TUESDAY",
                  "starts",
                  "14:00",
                  "minutes",
                  "60",
                  "weeks",
                  "5-13",
                  "room",
                  ""))
          .hasStatus(303);
    }
    // week 6 is for reading, week 11's Tuesday is Founders' day, week 13 is for exams
    assertThat(count("timetable.study_session where study_group_id = :id", id)).isEqualTo(6);
  }

  @Test
  void aGroupShowsItsDatesBeforeItIsMade() {
    assertThat(
            post(
                "/groups",
                "preview",
                "true",
                "id",
                UUID.randomUUID().toString(),
                "target",
                HERE.id(TARGET).toString(),
                "name",
                "Group B",
                "term",
                HERE.id(TERM).toString(),
                "day",
                "TUESDAY",
                "starts",
                "10:00",
                "minutes",
                "60",
                "weeks",
                "5-11",
                "room",
                HERE.id(ROOM).toString()))
        .hasStatusOk()
        .bodyText()
        .contains("Tue 20 Oct", "reading week", "Founders", "has the room then");
  }

  @Test
  void aGroupsNameIsItsOwn() {
    assertThat(
            post(
                "/groups",
                "id",
                UUID.randomUUID().toString(),
                "target",
                HERE.id(TARGET).toString(),
                "name",
                "Mechanics A " + HERE.canary(),
                "term",
                HERE.id(TERM).toString(),
                "day",
                "FRIDAY",
                "starts",
                "14:00",
                "minutes",
                "60",
                "weeks",
                "9-10",
                "room",
                ""))
        .hasStatus(422)
        .bodyText()
        .contains("has that name");
  }

  @Test
  void movingWhatIsLeftOfAGroupLeavesThePastAlone() {
    assertThat(
            post(
                "/groups/" + HERE.id(GROUP),
                "_method",
                "put",
                "name",
                "Mechanics A",
                "term",
                HERE.id(TERM).toString(),
                "day",
                "WEDNESDAY",
                "starts",
                "16:00",
                "minutes",
                "60",
                "weeks",
                "7-10",
                "room",
                ""))
        .hasStatus(303);
    assertThat(
            count(
                "timetable.study_session where study_group_id = :id and on_date = '2026-11-18' and"
                    + " starts = '16:00'",
                HERE.id(GROUP)))
        .isOne();
    assertThat(
            count(
                "timetable.study_session where study_group_id = :id and on_date = '2026-11-03' and"
                    + " starts = '10:00'",
                HERE.id(GROUP)))
        .isOne();
  }

  @Test
  void cancellingGivesRoomAndLeadersBackAndCanBeUndone() {
    assertThat(post(session(NEXT_WEEK) + "/cancellation", "reason", "Both are ill")).hasStatus(303);
    assertThat(count("timetable.room_booking where study_session_id = :id", HERE.id(NEXT_WEEK)))
        .isZero();
    assertThat(
            count(
                "timetable.allocation where study_session_id = :id and upper_inf(held)",
                HERE.id(NEXT_WEEK)))
        .isZero();
    assertThat(post(session(NEXT_WEEK) + "/cancellation", "_method", "delete")).hasStatus(303);
    assertThat(count("timetable.room_booking where study_session_id = :id", HERE.id(NEXT_WEEK)))
        .isOne();
    assertThat(
            count(
                "timetable.allocation where study_session_id = :id and upper_inf(held)",
                HERE.id(NEXT_WEEK)))
        .isOne();
  }

  @Test
  void cancellingNeedsAReason() {
    post(session(NEXT_WEEK) + "/cancellation", "reason", "  ");
    assertThat(
            count(
                "timetable.session_cancellation where study_session_id = :id", HERE.id(NEXT_WEEK)))
        .isZero();
  }

  @Test
  void aCancelledSessionTakesNobody() {
    assertThat(post(session(IN_TWO_WEEKS) + "/allocations", "leader", HERE.id(LEO).toString()))
        .hasStatus(422)
        .bodyText()
        .contains("Bring it back first");
  }

  @Test
  void aLeaderIsPutOnAllThatIsLeftOfAGroup() {
    assertThat(
            post("/groups/" + HERE.id(GROUP) + "/allocations", "leader", HERE.id(LIA).toString()))
        .hasStatus(303);
    assertThat(
            count(
                "timetable.allocation where study_session_id = :id and upper_inf(held)",
                HERE.id(NEXT_WEEK)))
        .isEqualTo(2);
  }
}
