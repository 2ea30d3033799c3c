package app.cairn.sessions.questions;

import app.cairn.platform.PersonId;
import app.cairn.scheme.TargetId;
import app.cairn.sessions.questions.Questions.Gathered;
import app.cairn.sessions.questions.Questions.Lecturer;
import app.cairn.sessions.questions.Questions.Topic;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came up, whom it is about, and who is to hear of it. */
@Component
class GatheringSql {

  private static final int MOST_LECTURERS = 30;

  private final JdbcClient jdbc;

  GatheringSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What came up since the last release, in the words of the sessions that the reader leads. */
  List<Gathered> gathered(TargetId target, PersonId reader) {
    return jdbc.sql(
            """
            with since as (
              select coalesce(max(r.released_at), '-infinity') as at
              from sessions.question_release r
              where r.target_id = :target and r.kind = 'fortnight'
            )
            select s.id, s.on_date, coalesce(w.words, '') as words, (
                select count(*) >= :fewest from attendance.published_attendance e
                where e.occasion_kind = 'study_session' and e.occasion_id = s.id
              ) as enough,
              exists (
                select from timetable.published_allocation a
                where a.study_session_id = s.id and a.person_id = :reader
              ) as own
            from since
            cross join timetable.published_study_session s
            left join sessions.published_reflection_text w on w.study_session_id = s.id and w.part = 'came_up' and w.words <> ''
            where s.target_id = :target and s.cancelled_at is null and (w.written_at > since.at or exists (
              select from sessions.reflection_topic t where t.study_session_id = s.id and t.said_at > since.at))
            order by s.during, s.id
            """)
        .param("target", target.value())
        .param("reader", reader.value())
        .param("fewest", Questions.FEWEST)
        .query(
            (row, n) ->
                new Gathered(
                    row.getObject("id", UUID.class),
                    row.getObject("on_date", LocalDate.class),
                    row.getBoolean("own") ? row.getString("words") : "",
                    row.getBoolean("enough")))
        .list();
  }

  /** The topics that came up where five or more were, of the given sessions. */
  List<Topic> topics(TargetId target, List<UUID> sessions) {
    return jdbc.sql(
            """
            select t.monday, coalesce(c.title, '') as title, count(*) as sessions
            from sessions.reflection_topic t
            join sessions.published_topic c on c.target_id = :target and c.monday = t.monday
            where t.study_session_id = any(:sessions)
            group by t.monday, c.title
            order by count(*) desc, t.monday
            """)
        .param("target", target.value())
        .param("sessions", sessions.toArray(UUID[]::new))
        .query(
            (row, n) ->
                new Topic(
                    row.getObject("monday", LocalDate.class),
                    row.getString("title"),
                    row.getInt("sessions")))
        .list();
  }

  /** All the target's sessions that were written about and to which five or more came. */
  List<UUID> ofTheTerm(TargetId target) {
    return jdbc.sql(
            """
            select s.id
            from timetable.published_study_session s
            where s.target_id = :target and s.cancelled_at is null
              and (exists (select from sessions.published_reflection_text w where w.study_session_id = s.id and w.words <> '')
                or exists (select from sessions.reflection_topic t where t.study_session_id = s.id))
              and :fewest <= (
                select count(*) from attendance.published_attendance e
                where e.occasion_kind = 'study_session' and e.occasion_id = s.id)
            """)
        .param("target", target.value())
        .param("fewest", Questions.FEWEST)
        .query((row, n) -> row.getObject(1, UUID.class))
        .list();
  }

  /** By what everyone can be named whom the target is for, at any time, or who has come. */
  List<NameCheck.Person> everyone(TargetId target) {
    return jdbc.sql(
            """
            with whom as (
              select m.person_id
              from scheme.published_target t
              join scheme.published_cohort_member m on m.cohort_id = t.cohort_id
              where t.id = :target
              union
              select e.person_id
              from scheme.published_target t
              join attendance.published_attendance e on e.cohort_id = t.cohort_id
              where t.id = :target
            )
            select p.given_name, p.preferred_name, p.family_name, p.source_key, p.email, array(
                select i.key from people.published_identifier i where i.person_id = p.id
              ) as keys
            from people.published_person p
            where p.id in (select person_id from whom)
            """)
        .param("target", target.value())
        .query(GatheringSql::person)
        .list();
  }

  private static NameCheck.Person person(ResultSet row, int n) throws SQLException {
    var numbers = new ArrayList<String>(keys(row.getArray("keys")));
    add(numbers, row.getString("source_key"));
    add(numbers, row.getString("email"));
    var given = new ArrayList<String>();
    add(given, row.getString("given_name"));
    add(given, row.getString("preferred_name"));
    return new NameCheck.Person(
        given, Objects.requireNonNullElse(row.getString("family_name"), ""), numbers);
  }

  private static List<String> keys(@Nullable Array keys) throws SQLException {
    return keys == null ? List.of() : Arrays.asList((String[]) keys.getArray());
  }

  private static void add(List<String> list, @Nullable String value) {
    if (value != null) {
      list.add(value);
    }
  }

  /** The unit's own words: its name and every topic of its scheme of work. */
  String subject(TargetId target) {
    return jdbc.sql(
            """
            select concat_ws(' ', t.code, t.title, (
              select string_agg(c.title, ' ') from sessions.published_topic c where c.target_id = t.id))
            from scheme.published_target t
            where t.id = :target
            """)
        .param("target", target.value())
        .query((row, n) -> Objects.requireNonNullElse(row.getString(1), ""))
        .single();
  }

  /** Those who teach the target's delivery now and can be written to. */
  List<Lecturer> lecturers(TargetId target, LocalDate today) {
    return jdbc.sql(
            """
            select p.id, p.email
            from scheme.published_target t
            join people.published_person p on p.email is not null and p.id in (
              select x.person_id from curriculum.published_teaching_staff x
              where x.unit_offering_id = t.unit_offering_id and x.capacity = 'teacher'
                and x.during && daterange(cast(:today as date) - 60, cast(:today as date) + 1))
            where t.id = :target
            order by p.name, p.id
            limit :most
            """)
        .param("target", target.value())
        .param("today", today)
        .param("most", MOST_LECTURERS)
        .query((row, n) -> new Lecturer(row.getObject("id", UUID.class), row.getString("email")))
        .list();
  }
}
