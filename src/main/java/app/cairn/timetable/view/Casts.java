package app.cairn.timetable.view;

import static java.util.stream.Collectors.groupingBy;

import app.cairn.leaders.LeaderId;
import app.cairn.platform.PersonId;
import app.cairn.timetable.AllocationId;
import app.cairn.timetable.Capacity;
import app.cairn.timetable.StudySessionId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is on which session now. To be asked only for sessions whose leaders the reader may know. */
@Component
public class Casts {

  private final JdbcClient jdbc;

  Casts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional(readOnly = true)
  public Map<StudySessionId, List<OnSession>> of(Collection<StudySessionId> sessions) {
    if (sessions.isEmpty()) {
      return Map.of();
    }
    return jdbc
        .sql(
            """
            select a.id, a.study_session_id, a.leader_id, a.person_id, a.capacity, p.name, p.short_name
            from timetable.allocation a
            join people.published_person p on p.id = a.person_id
            where a.study_session_id = any(cast(:sessions as uuid[])) and upper_inf(a.held)
            order by a.capacity, p.name, a.id
            """)
        .param("sessions", sessions.stream().map(StudySessionId::value).toArray(UUID[]::new))
        .query(
            (row, n) ->
                new OnSession(
                    new AllocationId(row.getObject("id", UUID.class)),
                    new StudySessionId(row.getObject("study_session_id", UUID.class)),
                    new LeaderId(row.getObject("leader_id", UUID.class)),
                    new PersonId(row.getObject("person_id", UUID.class)),
                    row.getString("name"),
                    row.getString("short_name"),
                    Capacity.valueOf(row.getString("capacity").toUpperCase(Locale.ROOT))))
        .stream()
        .collect(groupingBy(OnSession::session));
  }
}
