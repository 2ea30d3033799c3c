package app.cairn.sessions.outline;

import app.cairn.sessions.Afterwards;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Set by set, so that a large university takes no longer than a small one to speak of. */
@Component
class NotedAfterwards implements Afterwards {

  private final JdbcClient jdbc;
  private final Clock clock;

  NotedAfterwards(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void note(
      List<String> questions,
      List<String> next,
      List<String> answers,
      String notes,
      String action) {
    if (somethingIsNoted()) {
      return;
    }
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    text("came_up", questions, 3, now);
    text("next", next, 6, now);
    topics(now);
    release(questions, now);
    answer(answers, now);
    debriefs(notes, action, now);
  }

  private boolean somethingIsNoted() {
    return jdbc.sql("select exists (select from sessions.reflection_text)")
        .query((row, n) -> row.getBoolean(1))
        .single();
  }

  /** One session in so many, chosen by its id. */
  private void text(String part, List<String> texts, int oneIn, OffsetDateTime now) {
    jdbc.sql(
            """
            insert into sessions.reflection_text (study_session_id, part, version, words, written_by, written_at)
            select s.id, :part, 1,
              (cast(:texts as text[]))[1 + abs(hashtext(s.id::text || 'words')::bigint) % cardinality(cast(:texts as text[]))],
              a.person_id, upper(s.during) + interval '90 minutes'
            from timetable.published_study_session s
            join lateral (
              select x.person_id from timetable.published_allocation x
              where x.study_session_id = s.id and x.capacity = 'co_leader'
              order by x.person_id
              limit 1
            ) a on true
            where s.cancelled_at is null and s.published_at is not null
              and upper(s.during) between cast(:now as timestamptz) - interval '28 days' and cast(:now as timestamptz) - interval '2 hours'
              and abs(hashtext(s.id::text)::bigint) % :oneIn = 0
            on conflict do nothing
            """)
        .param("part", part)
        .param("texts", texts.toArray(String[]::new))
        .param("oneIn", oneIn)
        .param("now", now)
        .update();
  }

  private void topics(OffsetDateTime now) {
    jdbc.sql(
            """
            insert into sessions.reflection_topic (study_session_id, monday, said_by, said_at)
            select s.id, c.monday, r.written_by, r.written_at
            from sessions.reflection_text r
            join timetable.published_study_session s on s.id = r.study_session_id
            join sessions.published_topic c on c.target_id = s.target_id and c.monday = cast(date_trunc('week', s.on_date) as date)
            where r.part = 'came_up' and r.written_at <= :now
            on conflict do nothing
            """)
        .param("now", now)
        .update();
  }

  /** One target in two lets its lecturers hear, sixteen days ago. */
  private void release(List<String> questions, OffsetDateTime now) {
    jdbc.sql(
            """
            with chosen as materialized (
              select s.target_id, count(*)::int as sessions, (array_agg(r.written_by order by r.written_at))[1] as by
              from sessions.reflection_text r
              join timetable.published_study_session s on s.id = r.study_session_id
              where r.part = 'came_up' and r.written_at < cast(:now as timestamptz) - interval '16 days'
                and abs(hashtext(s.target_id::text)::bigint) % 2 = 0
                and 5 <= (
                  select count(*) from attendance.published_attendance e
                  where e.occasion_kind = 'study_session' and e.occasion_id = s.id)
              group by s.target_id
            ), released as (
              insert into sessions.question_release (id, target_id, kind, words, sessions, released_by, released_at, quiet)
              select gen_random_uuid(), c.target_id, 'fortnight',
                (cast(:texts as text[]))[1 + abs(hashtext(c.target_id::text)::bigint / 2) % cardinality(cast(:texts as text[]))],
                c.sessions, c.by, cast(:now as timestamptz) - interval '16 days',
                daterange(cast(cast(:now as timestamptz) as date) - 16, cast(cast(:now as timestamptz) as date) - 2)
              from chosen c
              on conflict do nothing
              returning id, target_id
            )
            insert into sessions.question_letter (release_id, lecturer_id, token_hash, good_until, tried_at, sent_at)
            select r.id, x.person_id, sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())),
              cast(:now as timestamptz) + interval '26 days', cast(:now as timestamptz) - interval '16 days',
              cast(:now as timestamptz) - interval '16 days'
            from released r
            join scheme.published_target t on t.id = r.target_id
            join curriculum.published_teaching_staff x on x.unit_offering_id = t.unit_offering_id and x.capacity = 'teacher'
              and x.during @> cast(cast(:now as timestamptz) as date)
            on conflict do nothing
            """)
        .param("texts", questions.toArray(String[]::new))
        .param("now", now)
        .update();
  }

  private void answer(List<String> answers, OffsetDateTime now) {
    jdbc.sql(
            """
            insert into sessions.question_answer (release_id, lecturer_id, version, words, written_at)
            select l.release_id, l.lecturer_id, 1,
              (cast(:texts as text[]))[1 + abs(hashtext(l.release_id::text)::bigint) % cardinality(cast(:texts as text[]))],
              cast(:now as timestamptz) - interval '9 days'
            from sessions.question_letter l
            where abs(hashtext(l.lecturer_id::text)::bigint) % 3 > 0
            on conflict do nothing
            """)
        .param("texts", answers.toArray(String[]::new))
        .param("now", now)
        .update();
  }

  private void debriefs(String notes, String action, OffsetDateTime now) {
    jdbc.sql(
            """
            with called as (
              insert into sessions.meeting
                (id, scheme_id, school_id, kind, place, on_date, starts, minutes, during, made_by, made_at)
              select gen_random_uuid(), r.scheme_id, r.school_id, 'debrief', '', d.day, '13:00', 45,
                tstzrange((d.day + time '13:00') at time zone i.zone, (d.day + time '13:45') at time zone i.zone), r.person_id, cast(:now as timestamptz) - interval '20 days'
              from scheme.published_staff_role r
              cross join institution.published_institution i
              cross join unnest(array[
                cast(cast(:now as timestamptz) as date) - 7, cast(cast(:now as timestamptz) as date) + 7]) as d (day)
              where not exists (select from sessions.meeting) and r.role = 'coordinator' and r.during @> cast(cast(:now as timestamptz) as date)
              returning id, made_by, on_date
            ), noted as (
              insert into sessions.meeting_text (meeting_id, part, version, words, written_by, written_at)
              select id, 'notes', 1, :notes, made_by, cast(:now as timestamptz) - interval '7 days'
              from called
              where on_date < cast(:now as timestamptz)
            )
            insert into sessions.meeting_action (id, meeting_id, words, for_person, by_date, added_by, added_at)
            select gen_random_uuid(), id, :action, made_by, on_date + 14, made_by, cast(:now as timestamptz) - interval '7 days'
            from called
            where on_date < cast(:now as timestamptz)
            """)
        .param("notes", notes)
        .param("action", action)
        .param("now", now)
        .update();
  }
}
