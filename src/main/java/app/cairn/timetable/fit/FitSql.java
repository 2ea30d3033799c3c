package app.cairn.timetable.fit;

import app.cairn.institution.SchoolId;
import app.cairn.platform.PersonId;
import app.cairn.scheme.CohortId;
import app.cairn.scheme.SchemeId;
import app.cairn.timetable.StudySessionId;
import app.cairn.timetable.fit.Fits.Place;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class FitSql {

  private final JdbcClient jdbc;

  FitSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<SessionToLead> sessions(Collection<StudySessionId> ids) {
    return jdbc.sql(
            """
            select s.id, s.on_date, t.scheme_id, t.cohort_id, t.school_id, s.study_group_id
            from timetable.study_session s
            join scheme.published_target t on t.id = s.target_id
            where s.id = any(cast(:sessions as uuid[]))
            order by s.on_date, s.starts, s.id
            """)
        .param("sessions", ids.stream().map(StudySessionId::value).toArray(UUID[]::new))
        .query(
            (row, n) ->
                new SessionToLead(
                    new StudySessionId(row.getObject("id", UUID.class)),
                    row.getObject("on_date", LocalDate.class),
                    new SchemeId(row.getObject("scheme_id", UUID.class)),
                    new CohortId(row.getObject("cohort_id", UUID.class)),
                    Optional.ofNullable(row.getObject("school_id", UUID.class))
                        .map(SchoolId::new)
                        .orElse(null),
                    row.getObject("study_group_id", UUID.class)))
        .list();
  }

  List<Engaged> engaged(Collection<StudySessionId> sessions, Collection<PersonId> people) {
    return jdbc.sql(
            """
            select s.id, p.person_id,
              exists (
                select from curriculum.published_in_class c
                where c.person_id = p.person_id and c.on_date = s.on_date and c.during && s.during
              ) as in_class,
              exists (
                select from curriculum.published_enrolment e
                join curriculum.published_exam x on x.unit_offering_id = e.unit_offering_id
                where e.person_id = p.person_id and e.during @> x.on_date and x.during && s.during
              ) as in_exam,
              exists (
                select from timetable.allocation a
                where a.person_id = p.person_id and a.study_session_id <> s.id
                  and upper_inf(a.held) and a.during && s.during
              ) as leads_elsewhere,
              (
                select array_agg(o.on_date)
                from timetable.allocation a
                join timetable.study_session o on o.id = a.study_session_id
                where a.person_id = p.person_id and a.capacity = 'co_leader' and upper_inf(a.held)
                  and o.id <> s.id and o.on_date between s.on_date - 84 and s.on_date + 84
              ) as co_leads_on
            from timetable.study_session s
            cross join unnest(cast(:people as uuid[])) as p (person_id)
            where s.id = any(cast(:sessions as uuid[]))
            """)
        .param("sessions", sessions.stream().map(StudySessionId::value).toArray(UUID[]::new))
        .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
        .query(FitSql::engaged)
        .list();
  }

  Set<Place> coLed(Collection<StudySessionId> sessions) {
    return Set.copyOf(
        jdbc.sql(
                """
                select study_session_id, person_id
                from timetable.allocation
                where study_session_id = any(cast(:sessions as uuid[]))
                  and capacity = 'co_leader' and upper_inf(held)
                """)
            .param("sessions", sessions.stream().map(StudySessionId::value).toArray(UUID[]::new))
            .query(
                (row, n) ->
                    new Place(
                        new StudySessionId(row.getObject(1, UUID.class)),
                        new PersonId(row.getObject(2, UUID.class))))
            .list());
  }

  private static Engaged engaged(ResultSet row, int n) throws SQLException {
    return new Engaged(
        new StudySessionId(row.getObject("id", UUID.class)),
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getBoolean("in_class"),
        row.getBoolean("in_exam"),
        row.getBoolean("leads_elsewhere"),
        days(row.getArray("co_leads_on")));
  }

  private static List<LocalDate> days(@Nullable Array array) throws SQLException {
    return array == null
        ? List.of()
        : Arrays.stream((Date[]) array.getArray()).map(Date::toLocalDate).toList();
  }
}
