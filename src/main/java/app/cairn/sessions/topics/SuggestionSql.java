package app.cairn.sessions.topics;

import app.cairn.platform.PersonId;
import app.cairn.scheme.TargetId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SuggestionSql {

  /** How a suggestion has ended. */
  enum End {
    TAKEN_BACK,
    SET_ASIDE,
    TAKEN_UP
  }

  /**
   * @param mine put forward by whoever reads
   * @param voted they would like it too
   * @param all how many there are of its kind, open or ended
   */
  record Suggestion(
      SuggestionId id,
      TargetId target,
      String words,
      int votes,
      boolean mine,
      boolean voted,
      Optional<End> end,
      Optional<LocalDate> monday,
      int all) {}

  private final JdbcClient jdbc;

  SuggestionSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Open ones with the most votes first, then the latest that were set aside or taken up. */
  List<Suggestion> of(TargetId target, PersonId reader, int mostOpen, int mostEnded) {
    return jdbc.sql(
            """
            with all_of_them as (
              select s.id, s.target_id, s.words, s.put_by = :reader as mine, e.how, e.monday,
                coalesce(v.votes, 0) as votes, coalesce(v.voted, false) as voted,
                count(*) over (partition by e.how is null) as of_all,
                row_number() over (
                  partition by e.how is null order by e.ended_at desc, coalesce(v.votes, 0) desc, s.put_at, s.id) as place
              from sessions.suggestion s
              left join sessions.suggestion_end e on e.suggestion_id = s.id
              left join lateral (
                select count(*) as votes, bool_or(x.person_id = :reader) as voted
                from sessions.suggestion_vote x
                where x.suggestion_id = s.id
              ) v on true
              where s.target_id = :target and e.how is distinct from 'taken_back'
            )
            select id, target_id, words, mine, how, monday, votes, voted, of_all
            from all_of_them
            where place <= case when how is null then :mostOpen else :mostEnded end
            order by how is not null, place
            """)
        .param("target", target.value())
        .param("reader", reader.value())
        .param("mostOpen", mostOpen)
        .param("mostEnded", mostEnded)
        .query(SuggestionSql::suggestion)
        .list();
  }

  Optional<Suggestion> find(SuggestionId id, PersonId reader) {
    return jdbc.sql(
            """
            select s.id, s.target_id, s.words, s.put_by = :reader as mine, e.how, e.monday, 0 as votes, false as voted, 1 as of_all
            from sessions.suggestion s
            left join sessions.suggestion_end e on e.suggestion_id = s.id
            where s.id = :id
            """)
        .param("id", id.value())
        .param("reader", reader.value())
        .query(SuggestionSql::suggestion)
        .optional();
  }

  private static Suggestion suggestion(ResultSet row, int n) throws SQLException {
    return new Suggestion(
        new SuggestionId(row.getObject("id", UUID.class)),
        new TargetId(row.getObject("target_id", UUID.class)),
        row.getString("words"),
        row.getInt("votes"),
        row.getBoolean("mine"),
        row.getBoolean("voted"),
        Optional.ofNullable(row.getString("how"))
            .map(how -> End.valueOf(how.toUpperCase(Locale.ROOT))),
        Optional.ofNullable(row.getObject("monday", LocalDate.class)),
        row.getInt("of_all"));
  }

  int openOnesBy(PersonId person, TargetId target) {
    return jdbc.sql(
            """
            select count(*)
            from sessions.suggestion s
            where s.put_by = :person and s.target_id = :target
              and not exists (select from sessions.suggestion_end e where e.suggestion_id = s.id)
            """)
        .param("person", person.value())
        .param("target", target.value())
        .query((row, n) -> row.getInt(1))
        .single();
  }

  /** The id is the form's, so that a form sent twice puts one forward. */
  void put(SuggestionId id, TargetId target, String words, PersonId by, Instant now) {
    jdbc.sql(
            """
            insert into sessions.suggestion (id, target_id, words, put_by, put_at)
            values (:id, :target, :words, :by, :now)
            on conflict do nothing
            """)
        .param("id", id.value())
        .param("target", target.value())
        .param("words", words)
        .param("by", by.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void vote(SuggestionId id, PersonId by, Instant now) {
    jdbc.sql(
            """
            insert into sessions.suggestion_vote (suggestion_id, person_id, voted_at)
            values (:id, :by, :now)
            on conflict do nothing
            """)
        .param("id", id.value())
        .param("by", by.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void unvote(SuggestionId id, PersonId by) {
    jdbc.sql(
            """
            delete from sessions.suggestion_vote
            where suggestion_id = :id and person_id = :by
            """)
        .param("id", id.value())
        .param("by", by.value())
        .update();
  }

  void end(SuggestionId id, End how, @Nullable LocalDate monday, PersonId by, Instant now) {
    jdbc.sql(
            """
            insert into sessions.suggestion_end (suggestion_id, how, monday, ended_by, ended_at)
            values (:id, :how, :monday, :by, :now)
            on conflict do nothing
            """)
        .param("id", id.value())
        .param("how", how.name().toLowerCase(Locale.ROOT))
        .param("monday", monday, Types.DATE)
        .param("by", by.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void reopen(SuggestionId id) {
    jdbc.sql("delete from sessions.suggestion_end where suggestion_id = :id")
        .param("id", id.value())
        .update();
  }

  /** Takes the topic away that it became, where nobody has touched that since. */
  void takeTopicAway(SuggestionId id, PersonId by, Instant now) {
    jdbc.sql(
            """
            insert into sessions.topic (target_id, monday, version, title, words, written_by, written_at)
            select t.target_id, t.monday, t.version + 1, '', '', :by, :now
            from sessions.published_topic t
            where t.suggestion_id = :id
            on conflict do nothing
            """)
        .param("id", id.value())
        .param("by", by.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
