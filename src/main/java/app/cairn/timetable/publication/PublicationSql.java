package app.cairn.timetable.publication;

import app.cairn.institution.SchoolId;
import app.cairn.platform.PersonId;
import app.cairn.scheme.SchemeId;
import app.cairn.timetable.StudyGroupId;
import app.cairn.timetable.StudySessionId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PublicationSql {

  private final JdbcClient jdbc;

  PublicationSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A session that is not published yet, with how many different co-leaders it has. */
  record Waiting(
      StudySessionId session,
      LocalDate on,
      SchemeId scheme,
      @Nullable SchoolId school,
      @Nullable UUID group,
      int coLeaders,
      boolean cancelled) {}

  /** Locked, so that nobody is taken off while the leaders are counted. */
  List<Waiting> waiting(Collection<StudySessionId> sessions) {
    return jdbc.sql(
            """
            select s.id, s.on_date, t.scheme_id, t.school_id, s.study_group_id,
              (
                select count(distinct a.person_id) from timetable.allocation a
                where a.study_session_id = s.id and a.capacity = 'co_leader' and upper_inf(a.held)
              ) as co_leaders,
              exists (select from timetable.session_cancellation c where c.study_session_id = s.id) as cancelled
            from timetable.study_session s
            join scheme.published_target t on t.id = s.target_id
            where s.id = any(cast(:sessions as uuid[]))
              and not exists (select from timetable.session_publication p where p.study_session_id = s.id)
            order by s.on_date, s.id
            """)
        .param("sessions", ids(sessions))
        .query(
            (row, n) ->
                new Waiting(
                    new StudySessionId(row.getObject("id", UUID.class)),
                    row.getObject("on_date", LocalDate.class),
                    new SchemeId(row.getObject("scheme_id", UUID.class)),
                    Optional.ofNullable(row.getObject("school_id", UUID.class))
                        .map(SchoolId::new)
                        .orElse(null),
                    row.getObject("study_group_id", UUID.class),
                    row.getInt("co_leaders"),
                    row.getBoolean("cancelled")))
        .list();
  }

  void lock(Collection<StudySessionId> sessions) {
    jdbc.sql(
            """
            select id
            from timetable.study_session
            where id = any(cast(:sessions as uuid[]))
            order by id
            for update
            """)
        .param("sessions", ids(sessions))
        .query((row, n) -> row.getObject(1, UUID.class))
        .list();
  }

  List<StudySessionId> ofGroup(StudyGroupId group) {
    return jdbc.sql(
            "select id from timetable.study_session where study_group_id = :group order by id")
        .param("group", group.value())
        .query((row, n) -> new StudySessionId(row.getObject(1, UUID.class)))
        .list();
  }

  void publish(Collection<StudySessionId> sessions, PersonId by, Instant now) {
    jdbc.sql(
            """
            insert into timetable.session_publication (study_session_id, published_by, published_at)
            select id, :by, :now
            from unnest(cast(:sessions as uuid[])) as s (id)
            on conflict do nothing
            """)
        .param("sessions", ids(sessions))
        .param("by", by.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static UUID[] ids(Collection<StudySessionId> sessions) {
    return sessions.stream().map(StudySessionId::value).toArray(UUID[]::new);
  }
}
