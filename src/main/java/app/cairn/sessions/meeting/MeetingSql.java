package app.cairn.sessions.meeting;

import app.cairn.institution.RoomId;
import app.cairn.institution.SchoolId;
import app.cairn.platform.PersonId;
import app.cairn.scheme.SchemeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Meetings as those see them whom they are for. */
@Component
class MeetingSql {

  private final JdbcClient jdbc;

  MeetingSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Meeting> find(MeetingId meeting, PersonId reader, LocalDate today) {
    return seen(reader, today, meeting, today, today, 1).stream().findFirst();
  }

  /** Of the given days, in the order of time. */
  List<Meeting> between(
      PersonId reader, LocalDate today, LocalDate first, LocalDate last, int most) {
    return seen(reader, today, null, first, last, most);
  }

  private List<Meeting> seen(
      PersonId reader,
      LocalDate today,
      @Nullable MeetingId only,
      LocalDate first,
      LocalDate last,
      int most) {
    return jdbc.sql(
            """
            with parts as materialized (
              select p.scheme_id, p.school_id, p.role
              from scheme.published_part p
              where p.person_id = :reader and p.during @> cast(:today as date)
                and p.role in ('coordinator', 'supervisor', 'student_organiser')
            ), led as materialized (
              select l.scheme_id, coalesce(u.school_id, c.school_id) as school_id
              from leaders.published_leader l
              left join leaders.published_leader_subject u on u.leader_id = l.id and u.during @> cast(:today as date)
              left join curriculum.published_course_unit c on c.id = u.course_unit_id
              where l.person_id = :reader and l.during @> cast(:today as date)
            ), near as (
              select m.id, m.scheme_id, m.school_id, m.kind, m.room_id, m.place, m.places, m.on_date, m.starts, m.minutes, m.during,
                exists (
                  select from parts p
                  where p.scheme_id = m.scheme_id and p.role <> 'student_organiser'
                    and (p.school_id is null or p.school_id = m.school_id)
                ) as runs
              from sessions.meeting m
              where (m.id = cast(:only as uuid)
                  or cast(:only as uuid) is null and m.on_date between cast(:first as date) and cast(:last as date))
                and m.scheme_id in (select scheme_id from parts union select scheme_id from led)
            )
            select n.id, n.scheme_id, n.school_id, n.kind, n.room_id, n.place, n.places, n.on_date, n.starts, n.minutes, n.runs,
              concat_ws(', ', o.name, o.building) as room,
              (
                select count(*) from sessions.meeting_place a
                where a.meeting_id = n.id and upper_inf(a.held)
              ) as asked,
              (
                select count(*) from sessions.meeting_place a
                join sessions.meeting_place own on own.meeting_id = a.meeting_id and own.turn >= a.turn
                where a.meeting_id = n.id and upper_inf(a.held) and own.person_id = :reader and upper_inf(own.held)
              ) as turn,
              coalesce(c.name, s.name) as whose, x.meeting_id is not null as cancelled
            from near n
            join scheme.published_scheme s on s.id = n.scheme_id
            left join institution.published_school c on c.id = n.school_id
            left join institution.published_room o on o.id = n.room_id
            left join sessions.meeting_cancellation x on x.meeting_id = n.id
            where n.runs
              or exists (
                select from parts p
                where p.scheme_id = n.scheme_id and (p.school_id is null or n.school_id is null or p.school_id = n.school_id))
              or exists (
                select from led l
                where l.scheme_id = n.scheme_id and (n.school_id is null or n.school_id in (
                  select w.above_id from institution.published_school_within w where w.school_id = l.school_id)))
            order by n.during, n.id
            limit :most
            """)
        .param("reader", reader.value())
        .param("today", today)
        .param("only", only == null ? null : only.value(), Types.OTHER)
        .param("first", first)
        .param("last", last)
        .param("most", most)
        .query(MeetingSql::meeting)
        .list();
  }

  private static Meeting meeting(ResultSet row, int n) throws SQLException {
    return new Meeting(
        new MeetingId(row.getObject("id", UUID.class)),
        new SchemeId(row.getObject("scheme_id", UUID.class)),
        Optional.ofNullable(row.getObject("school_id", UUID.class)).map(SchoolId::new),
        row.getString("whose"),
        MeetingKind.withKey(row.getString("kind")),
        Optional.ofNullable(row.getObject("room_id", UUID.class)).map(RoomId::new),
        row.getString("room"),
        row.getString("place"),
        Optional.ofNullable(row.getObject("places", Integer.class)),
        row.getInt("asked"),
        Optional.of(row.getInt("turn")).filter(turn -> turn > 0),
        row.getObject("on_date", LocalDate.class),
        row.getObject("starts", LocalTime.class),
        row.getInt("minutes"),
        row.getBoolean("cancelled"),
        row.getBoolean("runs"));
  }
}
