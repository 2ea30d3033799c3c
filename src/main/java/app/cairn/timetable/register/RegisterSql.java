package app.cairn.timetable.register;

import app.cairn.attendance.HereAs;
import app.cairn.institution.SchoolId;
import app.cairn.platform.PersonId;
import app.cairn.scheme.CohortId;
import app.cairn.scheme.SchemeId;
import app.cairn.timetable.Capacity;
import app.cairn.timetable.SessionKind;
import app.cairn.timetable.StudySessionId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RegisterSql {

  private final JdbcClient jdbc;

  RegisterSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<PublishedSession> published(Collection<StudySessionId> sessions) {
    return jdbc.sql(
            """
            select s.id, s.kind, s.on_date, lower(s.during) as starts_at, upper(s.during) as ends_at,
              t.scheme_id, t.cohort_id, t.school_id, s.study_group_id, s.source_key,
              concat_ws(', ', coalesce(t.code, t.title), g.name) as title,
              coalesce(d.place, concat_ws(', ', r.name, r.building), '') as place,
              (
                select array_agg(a.person_id)
                from timetable.allocation a
                where a.study_session_id = s.id and a.capacity = 'co_leader' and upper_inf(a.held)
              ) as keepers,
              there.people as others, there.capacities,
              not exists (
                select from timetable.session_cancellation x
                where x.study_session_id = s.id) as takes_place
            from timetable.study_session s
            join timetable.session_publication p on p.study_session_id = s.id
            join scheme.published_target t on t.id = s.target_id
            left join timetable.study_group g on g.id = s.study_group_id
            left join institution.published_room r on r.id = s.room_id
            left join timetable.published_place_of_the_day d on d.study_session_id = s.id
            left join lateral (
              select array_agg(one.person_id order by one.person_id) as people,
                array_agg(one.capacity order by one.person_id) as capacities
              from (
                select distinct on (every.person_id) every.person_id, every.capacity
                from (
                  select a.person_id, a.capacity, 1 as turn
                  from timetable.allocation a
                  where a.study_session_id = s.id and upper_inf(a.held)
                  union all
                  select i.person_id, 'co_leader', 2
                  from timetable.published_alone_call c
                  join timetable.published_stepping_in i on i.alone_call_id = c.id
                  where c.study_session_id = s.id
                  union all
                  select o.person_id, 'observing', 3
                  from timetable.observer o
                  where o.study_session_id = s.id and upper_inf(o.held)
                ) as every
                order by every.person_id, every.turn
              ) as one
            ) as there on true
            where s.id = any(cast(:sessions as uuid[]))
            """)
        .param("sessions", sessions.stream().map(StudySessionId::value).toArray(UUID[]::new))
        .query(RegisterSql::session)
        .list();
  }

  private static PublishedSession session(ResultSet row, int n) throws SQLException {
    return new PublishedSession(
        new StudySessionId(row.getObject("id", UUID.class)),
        SessionKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        row.getObject("on_date", LocalDate.class),
        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
        new SchemeId(row.getObject("scheme_id", UUID.class)),
        new CohortId(row.getObject("cohort_id", UUID.class)),
        Optional.ofNullable(row.getObject("school_id", UUID.class)).map(SchoolId::new).orElse(null),
        row.getObject("study_group_id", UUID.class),
        row.getString("title"),
        row.getString("place"),
        row.getString("source_key"),
        people(row.getArray("keepers")),
        row.getBoolean("takes_place"),
        others(row.getArray("others"), row.getArray("capacities")));
  }

  private static Map<PersonId, HereAs> others(@Nullable Array people, @Nullable Array capacities)
      throws SQLException {
    var others = new HashMap<PersonId, HereAs>();
    if (people != null && capacities != null) {
      var ids = (UUID[]) people.getArray();
      var as = (String[]) capacities.getArray();
      for (int i = 0; i < ids.length; i++) {
        others.put(new PersonId(ids[i]), hereAs(as[i]));
      }
    }
    return others;
  }

  private static HereAs hereAs(String capacity) {
    return switch (Capacity.valueOf(capacity.toUpperCase(Locale.ROOT))) {
      case CO_LEADER -> HereAs.LEADING;
      case SHADOWING -> HereAs.SHADOWING;
      case OBSERVING -> HereAs.OBSERVING;
    };
  }

  private static Set<PersonId> people(@Nullable Array array) throws SQLException {
    return array == null
        ? Set.of()
        : Arrays.stream((UUID[]) array.getArray()).map(PersonId::new).collect(Collectors.toSet());
  }
}
