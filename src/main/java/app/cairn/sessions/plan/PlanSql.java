package app.cairn.sessions.plan;

import static java.util.stream.Collectors.toMap;

import app.cairn.platform.PersonId;
import app.cairn.sessions.plan.Activity.Said;
import app.cairn.sessions.plan.Plan.Comment;
import app.cairn.sessions.plan.Plan.Mark;
import app.cairn.sessions.plan.Plan.Text;
import app.cairn.timetable.StudySessionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a plan whole, and writes its parts one by one. */
@Component
class PlanSql {

  private record Row(
      String kind,
      String key,
      int version,
      int place,
      int minutes,
      String title,
      String words,
      boolean copied,
      boolean mine,
      String by,
      Instant at) {}

  private final JdbcClient jdbc;

  PlanSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Plan read(StudySessionId session, PersonId reader) {
    var rows =
        jdbc.sql(
                """
                with piece (kind, key, version, place, minutes, title, words, copied, by_id, at) as (
                  select 'text', t.part, t.version, 0, 0, '', t.words, t.copy_id is not null, t.written_by, t.written_at
                  from sessions.published_plan_text t
                  where t.study_session_id = :session
                  union all
                  select a.stage, a.activity_id::text, a.version, a.place, a.minutes, a.title, a.words, a.copy_id is not null,
                    a.written_by, a.written_at
                  from sessions.published_plan_activity a
                  where a.study_session_id = :session
                  union all
                  select 'comment', c.id::text, 0, 0, 0, '', c.words, false, c.written_by, c.written_at
                  from sessions.plan_comment c
                  where c.study_session_id = :session
                  union all
                  select 'look', '', 0, 0, 0, '', '', false, l.asked_by, l.asked_at
                  from sessions.plan_look l
                  where l.study_session_id = :session
                  union all
                  select 'done', '', 0, 0, 0, '', '', false, d.said_by, d.said_at
                  from sessions.plan_done d
                  where d.study_session_id = :session
                )
                select x.kind, x.key, x.version, x.place, x.minutes, x.title, x.words, x.copied, x.by_id = :reader as mine,
                  coalesce(p.name, '') as by, x.at
                from piece x
                left join people.published_person p on p.id = x.by_id
                order by x.place, x.at, x.key
                """)
            .param("session", session.value())
            .param("reader", reader.value())
            .query(PlanSql::row)
            .list();
    return new Plan(
        rows.stream()
            .filter(row -> row.kind().equals("text"))
            .collect(
                toMap(
                    row -> Part.withKey(row.key()).orElseThrow(),
                    row -> new Text(row.version(), row.words(), row.by(), row.copied()))),
        rows.stream()
            .filter(row -> Stage.withKey(row.kind()).isPresent())
            .map(
                row ->
                    new Activity(
                        new ActivityId(UUID.fromString(row.key())),
                        row.version(),
                        row.place(),
                        new Said(
                            Stage.withKey(row.kind()).orElseThrow(),
                            row.minutes(),
                            row.title(),
                            row.words()),
                        row.by(),
                        row.copied()))
            .toList(),
        rows.stream()
            .filter(row -> row.kind().equals("comment"))
            .map(
                row ->
                    new Comment(
                        new CommentId(UUID.fromString(row.key())),
                        row.words(),
                        row.by(),
                        row.mine(),
                        row.at()))
            .toList(),
        mark(rows, "look"),
        mark(rows, "done"));
  }

  private static Optional<Mark> mark(List<Row> rows, String kind) {
    return rows.stream()
        .filter(row -> row.kind().equals(kind))
        .findFirst()
        .map(row -> new Mark(row.by(), row.at()));
  }

  private static Row row(ResultSet row, int n) throws SQLException {
    return new Row(
        row.getString("kind"),
        row.getString("key"),
        row.getInt("version"),
        row.getInt("place"),
        row.getInt("minutes"),
        row.getString("title"),
        row.getString("words"),
        row.getBoolean("copied"),
        row.getBoolean("mine"),
        row.getString("by"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }

  /** What an activity said last, before it was taken out. */
  Optional<Said> before(StudySessionId session, ActivityId activity) {
    return jdbc.sql(
            """
            select stage, minutes, title, words
            from sessions.plan_activity
            where study_session_id = :session and activity_id = :activity and title <> ''
            order by version desc
            limit 1
            """)
        .param("session", session.value())
        .param("activity", activity.value())
        .query(
            (row, n) ->
                new Said(
                    Stage.withKey(row.getString("stage")).orElseThrow(),
                    row.getInt("minutes"),
                    row.getString("title"),
                    row.getString("words")))
        .optional();
  }

  /** What those say that were taken out, by their last title. */
  Map<ActivityId, String> takenOut(StudySessionId session) {
    return jdbc
        .sql(
            """
            select distinct on (b.activity_id) b.activity_id, b.title
            from sessions.published_plan_activity a
            join sessions.plan_activity b on b.study_session_id = a.study_session_id and b.activity_id = a.activity_id
            where a.study_session_id = :session and a.title = '' and b.title <> ''
            order by b.activity_id, b.version desc
            """)
        .param("session", session.value())
        .query(
            (row, n) ->
                Map.entry(
                    new ActivityId(row.getObject("activity_id", UUID.class)),
                    row.getString("title")))
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** False where somebody has written that version meanwhile. */
  boolean write(
      StudySessionId session,
      Part part,
      int version,
      String words,
      @Nullable UUID copy,
      PersonId by,
      Instant now) {
    return jdbc.sql(
                """
                insert into sessions.plan_text (study_session_id, part, version, words, copy_id, written_by, written_at)
                values (:session, :part, :version, :words, :copy, :by, :now)
                on conflict do nothing
                """)
            .param("session", session.value())
            .param("part", part.key())
            .param("version", version)
            .param("words", words)
            .param("copy", copy, Types.OTHER)
            .param("by", by.value())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  /** As {@link #write(StudySessionId, Part, int, String, UUID, PersonId, Instant)}. */
  boolean write(
      StudySessionId session,
      ActivityId activity,
      int version,
      int place,
      Said said,
      @Nullable UUID copy,
      PersonId by,
      Instant now) {
    return jdbc.sql(
                """
                insert into sessions.plan_activity
                  (study_session_id, activity_id, version, stage, place, minutes, title, words, copy_id, written_by, written_at)
                values (:session, :activity, :version, :stage, :place, :minutes, :title, :words, :copy, :by, :now)
                on conflict do nothing
                """)
            .param("session", session.value())
            .param("activity", activity.value())
            .param("version", version)
            .param("stage", said.stage().key())
            .param("place", place)
            .param("minutes", said.minutes())
            .param("title", said.title())
            .param("words", said.words())
            .param("copy", copy, Types.OTHER)
            .param("by", by.value())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }
}
