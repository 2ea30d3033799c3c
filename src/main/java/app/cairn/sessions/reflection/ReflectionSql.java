package app.cairn.sessions.reflection;

import app.cairn.platform.PersonId;
import app.cairn.sessions.reflection.Reflection.CoordinatorWord;
import app.cairn.sessions.reflection.Reflection.Text;
import app.cairn.sessions.reflection.Reflection.Topic;
import app.cairn.timetable.SessionSeen;
import app.cairn.timetable.StudySessionId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ReflectionSql {

  private final JdbcClient jdbc;

  ReflectionSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Reflection read(SessionSeen session) {
    var texts = new EnumMap<ReflectionPart, Text>(ReflectionPart.class);
    var topics = new ArrayList<Topic>();
    var words = new LinkedHashMap<PersonId, CoordinatorWord>();
    var satIn = new LinkedHashMap<PersonId, String>();
    jdbc.sql(
            """
            with piece (kind, part, version, words, who_id, at, monday, marked) as (
              select 'text', t.part, t.version, t.words, t.written_by, t.written_at, cast(null as date), false
              from sessions.published_reflection_text t
              where t.study_session_id = :session
              union all
              select 'topic', '', 0, coalesce(t.title, ''), null, null, coalesce(t.monday, r.monday), r.monday is not null
              from (
                select title, monday from sessions.published_topic
                where target_id = :target and monday <= cast(:day as date)
              ) t
              full join (
                select monday from sessions.reflection_topic where study_session_id = :session
              ) r on r.monday = t.monday
              union all
              select 'word', '', k.version, k.words, k.written_by, k.written_at, null, exists (
                select from sessions.coordinator_word_read d
                where d.study_session_id = k.study_session_id and d.written_by = k.written_by and d.version = k.version)
              from sessions.published_coordinator_word k
              where k.study_session_id = :session
              union all
              select 'sat in', '', f.version, '', f.written_by, f.written_at, null, false
              from sessions.observation_feedback f
              where f.study_session_id = :session and f.went_well || f.to_try <> '' and not exists (
                select from sessions.observation_feedback later
                where later.study_session_id = f.study_session_id and later.written_by = f.written_by and later.version > f.version)
            )
            select x.kind, x.part, x.version, x.words, x.who_id, coalesce(p.name, '') as who, x.at, x.monday, x.marked
            from piece x
            left join people.published_person p on p.id = x.who_id
            order by x.monday desc, x.at
            """)
        .param("session", session.id().value())
        .param("target", session.target().value())
        .param("day", session.date())
        .query(
            row -> {
              switch (row.getString("kind")) {
                case "text" ->
                    texts.put(
                        ReflectionPart.withKey(row.getString("part")),
                        new Text(
                            row.getInt("version"), row.getString("words"), row.getString("who")));
                case "topic" ->
                    topics.add(
                        new Topic(
                            row.getObject("monday", LocalDate.class),
                            row.getString("words"),
                            row.getBoolean("marked")));
                case "sat in" ->
                    satIn.put(
                        new PersonId(row.getObject("who_id", UUID.class)), row.getString("who"));
                default -> {
                  var writer = new PersonId(row.getObject("who_id", UUID.class));
                  words.put(
                      writer,
                      new CoordinatorWord(
                          writer,
                          row.getString("who"),
                          row.getInt("version"),
                          row.getString("words"),
                          row.getObject("at", OffsetDateTime.class).toInstant(),
                          row.getBoolean("marked")));
                }
              }
            });
    return new Reflection(texts, topics, words, satIn);
  }

  /** False where somebody has written that version meanwhile. */
  boolean write(
      StudySessionId session,
      ReflectionPart part,
      int version,
      String words,
      PersonId by,
      Instant now) {
    return jdbc.sql(
                """
                insert into sessions.reflection_text (study_session_id, part, version, words, written_by, written_at)
                values (:session, :part, :version, :words, :by, :now)
                on conflict do nothing
                """)
            .param("session", session.value())
            .param("part", part.key())
            .param("version", version)
            .param("words", words)
            .param("by", by.value())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  boolean writeWord(StudySessionId session, PersonId by, int version, String words, Instant now) {
    return jdbc.sql(
                """
                insert into sessions.coordinator_word (study_session_id, written_by, version, words, written_at)
                values (:session, :by, :version, :words, :now)
                on conflict do nothing
                """)
            .param("session", session.value())
            .param("by", by.value())
            .param("version", version)
            .param("words", words)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  void cameUp(StudySessionId session, Set<LocalDate> mondays, PersonId by, Instant now) {
    jdbc.sql(
            """
            insert into sessions.reflection_topic (study_session_id, monday, said_by, said_at)
            select :session, cast(monday as date), :by, :now
            from unnest(cast(:mondays as text[])) as monday
            on conflict do nothing
            """)
        .param("session", session.value())
        .param("mondays", mondays.stream().map(LocalDate::toString).toArray(String[]::new))
        .param("by", by.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void didNotComeUp(StudySessionId session, Set<LocalDate> mondays) {
    jdbc.sql(
            """
            delete from sessions.reflection_topic
            where study_session_id = :session and monday = any(cast(:mondays as date[]))
            """)
        .param("session", session.value())
        .param("mondays", mondays.stream().map(LocalDate::toString).toArray(String[]::new))
        .update();
  }

  /** False where no such word stands. */
  boolean read(StudySessionId session, PersonId writer, int version, PersonId reader, Instant now) {
    return jdbc.sql(
                """
                insert into sessions.coordinator_word_read (study_session_id, written_by, version, read_by, read_at)
                select w.study_session_id, w.written_by, w.version, :reader, :now
                from sessions.coordinator_word w
                where w.study_session_id = :session and w.written_by = :writer and w.version = :version
                on conflict (institution_id, study_session_id, written_by, version) do update set read_at = coordinator_word_read.read_at
                """)
            .param("session", session.value())
            .param("writer", writer.value())
            .param("version", version)
            .param("reader", reader.value())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }
}
