package app.cairn.sessions.meeting;

import app.cairn.platform.Ids;
import app.cairn.platform.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Times offered for talks, and who has them. */
@Component
class OfferSql {

  private final JdbcClient jdbc;

  OfferSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param own the reader offered it
   * @param leads the reader leads in its part, and so may book it
   * @param mine the reader has it
   * @param bookedBy who has it; empty where nobody has
   */
  record Offer(
      TalkId id,
      boolean runThrough,
      String by,
      String place,
      LocalDate date,
      LocalTime starts,
      int minutes,
      Instant from,
      boolean own,
      boolean leads,
      boolean mine,
      Optional<String> bookedBy,
      PersonId offeredById,
      Optional<PersonId> bookedById) {}

  Optional<Offer> find(TalkId talk, PersonId reader, LocalDate today) {
    return seen(reader, today, talk, Instant.EPOCH, 1).stream().findFirst();
  }

  /** Those that have not begun, in the order of time. */
  List<Offer> coming(PersonId reader, LocalDate today, Instant now, int most) {
    return seen(reader, today, null, now, most);
  }

  private List<Offer> seen(
      PersonId reader, LocalDate today, @Nullable TalkId only, Instant after, int most) {
    return jdbc.sql(
            """
            with parts as materialized (
              select p.scheme_id, p.school_id
              from scheme.published_part p
              where p.person_id = :reader and p.during @> cast(:today as date) and p.role in ('coordinator', 'supervisor')
            ), led as materialized (
              select l.scheme_id, coalesce(u.school_id, c.school_id) as school_id
              from leaders.published_leader l
              left join leaders.published_leader_subject u on u.leader_id = l.id and u.during @> cast(:today as date)
              left join curriculum.published_course_unit c on c.id = u.course_unit_id
              where l.person_id = :reader and l.during @> cast(:today as date)
            ), near as (
              select k.id, k.scheme_id, k.school_id, k.kind, k.place, k.on_date, k.starts, k.minutes, k.during, k.offered_by,
                exists (
                  select from led l
                  where l.scheme_id = k.scheme_id and (k.school_id is null or k.school_id in (
                    select w.above_id from institution.published_school_within w where w.school_id = l.school_id))
                ) as leads
              from sessions.talk k
              where (k.id = cast(:only as uuid) or cast(:only as uuid) is null and lower(k.during) > :after)
                and k.scheme_id in (select scheme_id from parts union select scheme_id from led)
            )
            select n.id, n.kind, coalesce(o.name, '') as by, n.place, n.on_date, n.starts, n.minutes, lower(n.during) as begins,
              n.offered_by = :reader as own, n.leads, coalesce(b.booked_by = :reader, false) as mine, p.name as booked,
              n.offered_by, b.booked_by
            from near n
            left join people.published_person o on o.id = n.offered_by
            left join sessions.talk_booking b on b.talk_id = n.id and upper_inf(b.held)
            left join people.published_person p on p.id = b.booked_by
            where n.leads or exists (
              select from parts q
              where q.scheme_id = n.scheme_id and (q.school_id is null or n.school_id is null or q.school_id = n.school_id))
            order by n.during, n.id
            limit :most
            """)
        .param("reader", reader.value())
        .param("today", today)
        .param("only", only == null ? null : only.value(), Types.OTHER)
        .param("after", after.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query(OfferSql::offer)
        .list();
  }

  private static Offer offer(ResultSet row, int n) throws SQLException {
    return new Offer(
        new TalkId(row.getObject("id", UUID.class)),
        row.getString("kind").equals("run_through"),
        row.getString("by"),
        row.getString("place"),
        row.getObject("on_date", LocalDate.class),
        row.getObject("starts", LocalTime.class),
        row.getInt("minutes"),
        row.getObject("begins", OffsetDateTime.class).toInstant(),
        row.getBoolean("own"),
        row.getBoolean("leads"),
        row.getBoolean("mine"),
        Optional.ofNullable(row.getString("booked")),
        new PersonId(row.getObject("offered_by", UUID.class)),
        Optional.ofNullable(row.getObject("booked_by", UUID.class)).map(PersonId::new));
  }

  /** None where it would overlap another that the same person offers. */
  int offer(
      TalkId id,
      UUID scheme,
      @Nullable UUID school,
      String kind,
      String place,
      LocalDateTime starts,
      int minutes,
      OffsetDateTime from,
      PersonId by,
      Instant now) {
    return jdbc.sql(
            """
            insert into sessions.talk
              (id, scheme_id, school_id, kind, place, on_date, starts, minutes, during, offered_by, offered_at)
            values (:id, :scheme, :school, :kind, :place, :date, :starts, :minutes, tstzrange(:from, :to), :by, :now)
            on conflict do nothing
            """)
        .param("id", id.value())
        .param("scheme", scheme)
        .param("school", school, Types.OTHER)
        .param("kind", kind)
        .param("place", place)
        .param("date", starts.toLocalDate())
        .param("starts", starts.toLocalTime())
        .param("minutes", minutes)
        .param("from", from)
        .param("to", from.plusMinutes(minutes))
        .param("by", by.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  boolean takeBack(TalkId talk) {
    return jdbc.sql(
                """
                delete from sessions.talk
                where id = :talk and not exists (
                  select from sessions.talk_booking b where b.talk_id = :talk and upper_inf(b.held))
                """)
            .param("talk", talk.value())
            .update()
        > 0;
  }

  /** False where somebody else has it. */
  boolean book(TalkId talk, PersonId by, Instant now) {
    return jdbc.sql(
                """
                insert into sessions.talk_booking (id, talk_id, booked_by, held)
                values (:id, :talk, :by, tstzrange(:now, null))
                on conflict do nothing
                """)
            .param("id", Ids.next())
            .param("talk", talk.value())
            .param("by", by.value())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  void letGo(TalkId talk, Instant now) {
    jdbc.sql(
            """
            update sessions.talk_booking
            set held = tstzrange(lower(held), greatest(lower(held), cast(:now as timestamptz)))
            where talk_id = :talk and upper_inf(held)
            """)
        .param("talk", talk.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
