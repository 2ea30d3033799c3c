package app.cairn.sessions.matters;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.evaluation.impact.Lives;
import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@CairnTest
@InWorld
class MattersTest {

  @Autowired private MockMvcTester web;
  @Autowired private JdbcClient jdbc;

  @Test
  void whereNothingIsToBeLookedAtThatIsSaid() {
    assertThat(page("/matters", Person.COLIN))
        .contains(
            "No group stood empty", "No lecturer was asked twice in vain", "Nobody leads more");
    assertThat(page("/", Person.COLIN)).contains("What to look at");
  }

  /** Two more sessions of the group, to which nobody came. */
  @Test
  void twoEmptySessionsRunningAreShownAndOneIsNot() {
    emptySession(641, "2026-11-06", true);
    assertThat(page("/matters", Person.COLIN)).contains("No group stood empty");
    emptySession(642, "2026-11-09", false);
    assertThat(page("/matters", Person.COLIN)).as("nobody has said so").contains("No group stood");
    jdbc.sql(
            """
            insert into attendance.register_confirmation (register_id, confirmed_by, confirmed_at)
            select id, :leo, '2026-11-09T12:00Z' from attendance.register where occasion_id = :session
            """)
        .param("leo", HERE.id(111))
        .param("session", HERE.id(642))
        .update();
    assertThat(page("/matters", Person.COLIN)).contains("Mechanics A", "its last two");
    assertThat(page("/", Person.COLIN)).contains("Mechanics A", "its last two");
    assertThat(page("/matters", Person.HANNA)).doesNotContain("Mechanics A");
    assertThat(page("/matters", Person.MARA))
        .as("she teaches those who did not come")
        .doesNotContain("Mechanics A");
  }

  @Test
  void aSessionOfWhichNobodySaidWhoCameIsShownFromTheThirdDayOn() {
    emptySession(641, "2026-11-03", false);
    assertThat(page("/matters", Person.COLIN)).contains("No register yet", "Mechanics A");
    assertThat(page("/matters", Person.MARA)).doesNotContain("Mechanics A");
  }

  @Test
  void aCohortOfWhichFewComeIsShownWithoutSayingHowFew() {
    Lives.ofPhysicists(jdbc);
    assertThat(page("/matters", Person.COLIN)).doesNotContain("fewer than one in twenty of");
    emptySession(641, "2026-11-06", true);
    emptySession(642, "2026-11-09", true);
    jdbc.sql("delete from attendance.register_entry").update();
    assertThat(page("/matters", Person.COLIN)).contains("fewer than one in twenty of");
  }

  @Test
  void aLecturerAskedTwiceInVainIsShownUntilSomebodyHasSpoken() {
    ask("2026-10-26", "2026-10-23");
    assertThat(page("/matters", Person.COLIN)).contains("asked twice in vain");
    ask("2026-11-02", "2026-10-30");
    assertThat(page("/matters", Person.COLIN))
        .contains("Mara", "asked for 2 weeks’ notes", "A short talk does more");
    jdbc.sql(
            "insert into sessions.spoken (target_id, monday, said_by, said_at) values (:target,"
                + " '2026-11-02', :leo, '2026-11-05T09:00Z')")
        .param("target", HERE.id(451))
        .param("leo", HERE.id(111))
        .update();
    assertThat(page("/matters", Person.COLIN)).doesNotContain("asked for 2 weeks");
  }

  @Test
  void whoLeadsMoreThanTheRuleHasItIsShownAndTheRuleIsSaid() {
    jdbc.sql(
            """
            insert into scheme.rule (id, scheme_id, scope, name, value, during, set_by, set_at)
            values (gen_random_uuid(), :scheme, 'scheme', 'spacing', '{"sessions":"1","weeks":"2","strictness":"soft"}',
              '[2026-08-01,)', :sune, '2026-08-01T09:00Z')
            """)
        .param("scheme", HERE.id(401))
        .param("sune", HERE.id(103))
        .update();
    assertThat(page("/matters", Person.COLIN))
        .contains("Leo", "3 sessions in the 2 weeks from Mon 2 Nov; the rule says 1", "Ask them");
    assertThat(page("/matters", Person.HANNA)).contains("Lars").doesNotContain("Leo");
  }

  @ParameterizedTest
  @EnumSource(names = {"LEO", "OLU", "SONIA", "LEN", "PIA", "STIG", "ADA"})
  void itIsForThoseWhoRunAPart(Person other) {
    assertThat(web.get().uri("/matters").with(As.person(HERE, other)).exchange()).hasStatus(404);
    assertThat(page("/", other)).doesNotContain("What to look at");
  }

  private void emptySession(int id, String date, boolean nobodyCame) {
    jdbc.sql(
            """
            insert into timetable.study_session
              (id, target_id, study_group_id, kind, on_date, starts, minutes, during, room_id, listed, made_by, made_at)
            select :id, s.target_id, s.study_group_id, s.kind, cast(:date as date), s.starts, s.minutes,
              tstzrange(cast(:date as date) + time '08:00', cast(:date as date) + time '09:00'), s.room_id, s.listed, s.made_by, s.made_at
            from timetable.study_session s
            where s.id = :like
            """)
        .param("id", HERE.id(id))
        .param("date", date)
        .param("like", HERE.id(601))
        .update();
    jdbc.sql(
            """
            insert into timetable.session_publication (study_session_id, published_by, published_at)
            values (:id, :colin, '2026-09-20T09:00Z')
            """)
        .param("id", HERE.id(id))
        .param("colin", HERE.id(104))
        .update();
    jdbc.sql(
            """
            insert into attendance.register
              (id, handle, occasion_kind, occasion_id, scheme_id, cohort_id, title, place, during, window_seconds, roster, opened_at)
            select gen_random_uuid(), :handle, 'study_session', s.id, :scheme, :cohort, 'Session', '', s.during, 120, 'cohort',
              '2026-09-20T09:00Z'
            from timetable.study_session s
            where s.id = :id
            """)
        .param("handle", 5000 + id)
        .param("scheme", HERE.id(401))
        .param("cohort", HERE.id(441))
        .param("id", HERE.id(id))
        .update();
    if (nobodyCame) {
      jdbc.sql(
              """
              insert into attendance.nobody_came (id, register_id, said_by, said_at)
              select gen_random_uuid(), r.id, :leo, '2026-11-06T12:00Z' from attendance.register r where r.occasion_id = :id
              """)
          .param("leo", HERE.id(111))
          .param("id", HERE.id(id))
          .update();
    }
  }

  /** Mara, who has sent nothing so far. */
  private void ask(String monday, String on) {
    jdbc.sql(
            """
            insert into sessions.note_request
              (id, target_id, monday, lecturer_id, asked_by, asked_at, asked_on, token_hash, good_until)
            values (gen_random_uuid(), :target, cast(:monday as date), :mara, :leo, cast(:on as date), cast(:on as date),
              sha256(cast(:monday as bytea)), '2026-12-01T00:00Z')
            """)
        .param("target", HERE.id(451))
        .param("monday", monday)
        .param("mara", HERE.id(105))
        .param("leo", HERE.id(111))
        .param("on", on)
        .update();
  }

  private String page(String path, Person reader) {
    MvcTestResult answer = web.get().uri(path).with(As.person(HERE, reader)).exchange();
    assertThat(answer).as(path + " for " + reader).hasStatus(200);
    try {
      return Jsoup.parse(answer.getResponse().getContentAsString()).text();
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
