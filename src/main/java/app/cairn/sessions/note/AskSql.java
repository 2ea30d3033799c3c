package app.cairn.sessions.note;

import app.cairn.platform.PersonId;
import app.cairn.scheme.TargetId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom to ask, and that they were asked. */
@Component
class AskSql {

  private static final int MOST = 30;

  private final JdbcClient jdbc;

  AskSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those who teach the target's delivery in that week; nobody for course-based support. */
  List<Lecturer> lecturers(TargetId target, LocalDate monday) {
    return jdbc.sql(
            """
            select p.id, p.name, p.email, (
                select max(r.asked_at) from sessions.note_request r
                where r.target_id = t.id and r.monday = :monday and r.lecturer_id = p.id
              ) as asked
            from scheme.published_target t
            join people.published_person p on p.email is not null and p.id in (
              select x.person_id from curriculum.published_teaching_staff x
              where x.unit_offering_id = t.unit_offering_id and x.capacity = 'teacher'
                and x.during && daterange(:monday, cast(:monday as date) + 7))
            where t.id = :target
            order by p.name, p.id
            limit :most
            """)
        .param("target", target.value())
        .param("monday", monday)
        .param("most", MOST)
        .query(
            (row, n) ->
                new Lecturer(
                    new PersonId(row.getObject("id", UUID.class)),
                    row.getString("name"),
                    row.getString("email"),
                    Optional.ofNullable(row.getObject("asked", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)))
        .list();
  }

  /** Addresses of those who coordinate the target's part. */
  List<String> coordinators(TargetId target, LocalDate today) {
    return jdbc.sql(
            """
            select distinct p.email
            from scheme.published_target t
            join scheme.published_part c on c.scheme_id = t.scheme_id and c.role = 'coordinator'
              and (c.school_id is null or c.school_id = t.school_id) and c.during @> cast(:today as date)
            join people.published_person p on p.id = c.person_id
            where t.id = :target and p.email is not null
            order by p.email
            """)
        .param("target", target.value())
        .param("today", today)
        .query((row, n) -> row.getString("email"))
        .list();
  }

  /** False where they were asked today already. */
  boolean ask(
      UUID id,
      TargetId target,
      LocalDate monday,
      PersonId lecturer,
      PersonId by,
      Instant now,
      LocalDate today,
      byte[] tokenHash,
      Instant goodUntil) {
    return jdbc.sql(
                """
                insert into sessions.note_request
                  (id, target_id, monday, lecturer_id, asked_by, asked_at, asked_on, token_hash, good_until)
                values (:id, :target, :monday, :lecturer, :by, :now, :today, :hash, :until)
                on conflict do nothing
                """)
            .param("id", id)
            .param("target", target.value())
            .param("monday", monday)
            .param("lecturer", lecturer.value())
            .param("by", by.value())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("today", today)
            .param("hash", tokenHash)
            .param("until", goodUntil.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  void spoke(TargetId target, LocalDate monday, PersonId by, Instant now) {
    jdbc.sql(
            """
            insert into sessions.spoken (target_id, monday, said_by, said_at)
            values (:target, :monday, :by, :now)
            on conflict do nothing
            """)
        .param("target", target.value())
        .param("monday", monday)
        .param("by", by.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  boolean haveSpoken(TargetId target, LocalDate monday) {
    return jdbc.sql(
            """
            select exists (
              select from sessions.spoken
              where target_id = :target and monday = :monday)
            """)
        .param("target", target.value())
        .param("monday", monday)
        .query((row, n) -> row.getBoolean(1))
        .single();
  }

  void takeBack(TargetId target, LocalDate monday) {
    jdbc.sql("delete from sessions.spoken where target_id = :target and monday = :monday")
        .param("target", target.value())
        .param("monday", monday)
        .update();
  }
}
