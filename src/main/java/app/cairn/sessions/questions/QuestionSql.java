package app.cairn.sessions.questions;

import app.cairn.platform.PersonId;
import app.cairn.scheme.TargetId;
import app.cairn.sessions.questions.Questions.Answer;
import app.cairn.sessions.questions.Questions.Draft;
import app.cairn.sessions.questions.Questions.Opened;
import app.cairn.sessions.questions.Questions.Release;
import app.cairn.sessions.questions.Questions.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Drafts, releases, letters and answers. */
@Component
class QuestionSql {

  private static final int MOST_RELEASES = 20;

  private final JdbcClient jdbc;

  QuestionSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<ReleaseKind, Draft> drafts(TargetId target) {
    var drafts = new EnumMap<ReleaseKind, Draft>(ReleaseKind.class);
    jdbc.sql(
            """
            select distinct on (d.kind) d.kind, d.version, d.words, coalesce(p.name, '') as by
            from sessions.question_draft d
            left join people.published_person p on p.id = d.written_by
            where d.target_id = :target
            order by d.kind, d.version desc
            """)
        .param("target", target.value())
        .query(
            row -> {
              var kind = ReleaseKind.withKey(row.getString("kind")).orElseThrow();
              drafts.put(
                  kind,
                  new Draft(
                      kind, row.getInt("version"), row.getString("words"), row.getString("by")));
            });
    for (ReleaseKind kind : ReleaseKind.values()) {
      drafts.putIfAbsent(kind, Draft.none(kind));
    }
    return drafts;
  }

  /** False where somebody has written that version meanwhile. */
  boolean write(
      TargetId target, ReleaseKind kind, int version, String words, PersonId by, Instant now) {
    return jdbc.sql(
                """
                insert into sessions.question_draft (target_id, kind, version, words, written_by, written_at)
                values (:target, :kind, :version, :words, :by, :now)
                on conflict do nothing
                """)
            .param("target", target.value())
            .param("kind", kind.key())
            .param("version", version)
            .param("words", words)
            .param("by", by.value())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  /** The target's releases, the latest first, each with its topics and answers. */
  List<Release> releases(TargetId target, Instant now) {
    return releases(target, null, now);
  }

  Optional<Release> release(TargetId target, ReleaseId release, Instant now) {
    return releases(target, release, now).stream().findFirst();
  }

  private List<Release> releases(TargetId target, @Nullable ReleaseId only, Instant now) {
    var topics = new LinkedHashMap<UUID, List<Topic>>();
    var answers = new LinkedHashMap<UUID, List<Answer>>();
    var releases = new ArrayList<Release>();
    jdbc.sql(
            """
            with chosen as (
              select r.id, r.kind, r.words, r.sessions, r.released_at, r.quiet
              from sessions.question_release r
              where r.target_id = :target and (cast(:only as uuid) is null or r.id = cast(:only as uuid))
              order by r.released_at desc
              limit :most
            )
            select 1 as place, c.id, c.kind, c.words, c.sessions, c.released_at as at, upper(c.quiet) as day, l.n, '' as by, l.lost, l.again
            from chosen c
            cross join lateral (
              select count(*)::int as n,
                (count(*) filter (where x.sent_at is null and x.tried_at < :justNow))::int as lost,
                (count(*) filter (where x.good_until > :now and (x.sent_at is null and x.tried_at < :justNow and x.tries < :mostTries
                    or x.sent_at < :aDayAgo and x.tries < :mostArrived)
                  and not exists (
                    select from sessions.question_answer a
                    where a.release_id = x.release_id and a.lecturer_id = x.lecturer_id)))::int as again
              from sessions.question_letter x
              where x.release_id = c.id
            ) l
            union all
            select 2, t.release_id, '', t.title, t.sessions, null, t.monday, 0, '', 0, 0
            from chosen c
            join sessions.question_release_topic t on t.release_id = c.id
            union all
            select 3, a.release_id, '', a.words, 0, a.written_at, null, a.version, coalesce(p.name, ''), 0, 0
            from chosen c
            join sessions.question_answer a on a.release_id = c.id
            left join people.published_person p on p.id = a.lecturer_id
            where a.words <> '' and not exists (
              select from sessions.question_answer later
              where later.release_id = a.release_id and later.lecturer_id = a.lecturer_id and later.version > a.version)
            order by place desc, at desc, sessions desc, day
            """)
        .param("target", target.value())
        .param("only", only == null ? null : only.value(), Types.OTHER)
        .param("most", MOST_RELEASES)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("justNow", now.minus(LetterSql.ON_ITS_WAY).atOffset(ZoneOffset.UTC))
        .param("aDayAgo", now.minus(LetterSql.ARRIVES_WITHIN).atOffset(ZoneOffset.UTC))
        .param("mostTries", LetterSql.MOST_TRIES)
        .param("mostArrived", LetterSql.MOST_ARRIVED)
        .query(
            row -> {
              var id = row.getObject("id", UUID.class);
              switch (row.getInt("place")) {
                case 2 -> topics.computeIfAbsent(id, _ -> new ArrayList<>()).add(topic(row));
                case 3 -> answers.computeIfAbsent(id, _ -> new ArrayList<>()).add(answer(row));
                default ->
                    releases.add(
                        new Release(
                            new ReleaseId(id),
                            ReleaseKind.withKey(row.getString("kind")).orElseThrow(),
                            row.getString("words"),
                            row.getInt("sessions"),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getObject("day", LocalDate.class),
                            row.getInt("n"),
                            row.getInt("lost"),
                            row.getInt("again") > 0,
                            topics.getOrDefault(id, List.of()),
                            answers.getOrDefault(id, List.of())));
              }
            });
    return releases;
  }

  private static Topic topic(ResultSet row) throws SQLException {
    return new Topic(
        row.getObject("day", LocalDate.class), row.getString("words"), row.getInt("sessions"));
  }

  private static Answer answer(ResultSet row) throws SQLException {
    return new Answer(
        row.getString("by"),
        row.getInt("n"),
        row.getString("words"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }

  /** False where something of the kind was released too short a time ago. */
  boolean release(
      ReleaseId id,
      TargetId target,
      ReleaseKind kind,
      String words,
      int sessions,
      PersonId by,
      Instant now,
      LocalDate today) {
    return jdbc.sql(
                """
                insert into sessions.question_release (id, target_id, kind, words, sessions, released_by, released_at, quiet)
                values (:id, :target, :kind, :words, :sessions, :by, :now, daterange(:today, :until))
                on conflict do nothing
                """)
            .param("id", id.value())
            .param("target", target.value())
            .param("kind", kind.key())
            .param("words", words)
            .param("sessions", sessions)
            .param("by", by.value())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("today", today)
            .param("until", today.plus(kind.quiet()))
            .update()
        > 0;
  }

  void keep(ReleaseId release, List<Topic> topics) {
    jdbc.sql(
            """
            insert into sessions.question_release_topic (release_id, monday, title, sessions)
            select :release, cast(monday as date), title, sessions
            from unnest(cast(:mondays as text[]), cast(:titles as text[]), cast(:sessions as integer[])) as t (monday, title, sessions)
            """)
        .param("release", release.value())
        .param(
            "mondays", topics.stream().map(one -> one.monday().toString()).toArray(String[]::new))
        .param("titles", topics.stream().map(Topic::title).toArray(String[]::new))
        .param("sessions", topics.stream().map(Topic::sessions).toArray(Integer[]::new))
        .update();
  }

  /** Empty for a link that is nobody's or is over. */
  Optional<Opened> open(byte[] tokenHash, Instant now) {
    return jdbc.sql(
            """
            select r.id, r.kind, r.words, r.sessions, r.released_at, upper(r.quiet) as quiet_until, r.target_id, l.lecturer_id,
              l.good_until, t.code, t.title, t.year_of_study, a.version, a.words as answered, a.written_at,
              array(
                select c.title from sessions.question_release_topic c
                where c.release_id = r.id order by c.sessions desc, c.monday) as topics
            from sessions.question_letter l
            join sessions.question_release r on r.id = l.release_id
            join scheme.published_target t on t.id = r.target_id
            left join lateral (
              select x.version, x.words, x.written_at
              from sessions.question_answer x
              where x.release_id = l.release_id and x.lecturer_id = l.lecturer_id
              order by x.version desc
              limit 1
            ) a on true
            where l.token_hash = :hash and l.good_until > :now
            """)
        .param("hash", tokenHash)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(QuestionSql::opened)
        .optional();
  }

  private static Opened opened(ResultSet row, int n) throws SQLException {
    int version = row.getInt("version");
    var topics = new ArrayList<Topic>();
    for (String title : (String[]) row.getArray("topics").getArray()) {
      topics.add(new Topic(LocalDate.EPOCH, title, 1));
    }
    return new Opened(
        new Release(
            new ReleaseId(row.getObject("id", UUID.class)),
            ReleaseKind.withKey(row.getString("kind")).orElseThrow(),
            row.getString("words"),
            row.getInt("sessions"),
            row.getObject("released_at", OffsetDateTime.class).toInstant(),
            row.getObject("quiet_until", LocalDate.class),
            1,
            0,
            false,
            topics,
            List.of()),
        row.getObject("target_id", UUID.class),
        row.getObject("lecturer_id", UUID.class),
        Optional.ofNullable(row.getString("code")),
        Optional.ofNullable(row.getString("title")),
        Optional.ofNullable(row.getObject("year_of_study", Integer.class)),
        row.getObject("good_until", OffsetDateTime.class).toInstant(),
        version == 0
            ? new Answer("", 0, "", Instant.EPOCH)
            : new Answer(
                "",
                version,
                row.getString("answered"),
                row.getObject("written_at", OffsetDateTime.class).toInstant()));
  }

  /** False where it was written in another window meanwhile. */
  boolean answer(Opened opened, String words, Instant now) {
    return jdbc.sql(
                """
                insert into sessions.question_answer (release_id, lecturer_id, version, words, written_at)
                values (:release, :lecturer, :version, :words, :now)
                on conflict do nothing
                """)
            .param("release", opened.release().id().value())
            .param("lecturer", opened.lecturer())
            .param("version", opened.own().version() + 1)
            .param("words", words)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }
}
