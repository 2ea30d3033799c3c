package app.cairn.sessions.topics;

import app.cairn.institution.WeekKind;
import app.cairn.platform.PersonId;
import app.cairn.scheme.TargetId;
import app.cairn.sessions.topics.Week.Kept;
import app.cairn.sessions.topics.Week.Text;
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
class TopicSql {

  private final JdbcClient jdbc;

  TopicSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The weeks of the delivery's terms, or of the year's, in order. */
  List<Week> weeks(TargetId target) {
    return jdbc.sql(
            """
            with span as (
              select m.id, m.name, m.during
              from scheme.published_target t
              join institution.published_term m on m.academic_year_id = t.academic_year_id
              left join curriculum.published_unit_offering o on o.id = t.unit_offering_id
              where t.id = :target and (o.id is null or lower(m.during) between
                (select lower(f.during) from institution.published_term f where f.id = o.first_term_id)
                and (select lower(l.during) from institution.published_term l where l.id = o.last_term_id))
            ), week as (
              select distinct on (w.monday) s.name, s.during, w.number, w.monday, w.kind
              from span s
              join institution.published_teaching_week w on w.term_id = s.id
              order by w.monday, upper(s.during) - lower(s.during)
            )
            select w.name, w.number, w.monday, w.kind, c.title, c.words, c.version, c.copy_id is not null as copied, p.name as by,
              b.title as title_before, b.words as words_before,
              (
                select string_agg(d.name, ', ' order by d.during)
                from institution.published_closed_days d
                where d.during && daterange(w.monday, w.monday + 7)
              ) as closed
            from week w
            left join lateral (
              select t.title, t.words, t.version, t.copy_id, t.written_by
              from sessions.topic t
              where t.target_id = :target and t.monday = w.monday
              order by t.version desc
              limit 1
            ) c on true
            left join sessions.topic b on b.target_id = :target and b.monday = w.monday and b.version = c.version - 1
            left join people.published_person p on p.id = c.written_by
            order by w.monday
            """)
        .param("target", target.value())
        .query(TopicSql::week)
        .list();
  }

  private static Week week(ResultSet row, int n) throws SQLException {
    String title = row.getString("title");
    String before = row.getString("title_before");
    return new Week(
        row.getString("name"),
        row.getInt("number"),
        row.getObject("monday", LocalDate.class),
        WeekKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        Optional.ofNullable(row.getString("closed")).orElse(""),
        title == null
            ? Optional.empty()
            : Optional.of(
                new Kept(
                    row.getInt("version"),
                    new Text(title, row.getString("words")),
                    Optional.ofNullable(row.getString("by")).orElse(""),
                    row.getBoolean("copied"))),
        before == null
            ? Optional.empty()
            : Optional.of(new Text(before, row.getString("words_before"))));
  }

  /**
   * @param copy the copying it came with
   * @param suggestion what it was put forward as
   * @return false where somebody has written that version meanwhile
   */
  boolean write(
      TargetId target,
      LocalDate monday,
      int version,
      Text text,
      @Nullable UUID copy,
      @Nullable UUID suggestion,
      PersonId by,
      Instant now) {
    return jdbc.sql(
                """
                insert into sessions.topic (target_id, monday, version, title, words, copy_id, suggestion_id, written_by, written_at)
                values (:target, :monday, :version, :title, :words, :copy, :suggestion, :by, :now)
                on conflict do nothing
                """)
            .param("target", target.value())
            .param("monday", monday)
            .param("version", version)
            .param("title", text.title())
            .param("words", text.words())
            .param("copy", copy, Types.OTHER)
            .param("suggestion", suggestion, Types.OTHER)
            .param("by", by.value())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  /**
   * @param cameUp topics that came up in what its leaders released, the most frequent first
   */
  record Earlier(TargetId target, String year, List<String> cameUp) {}

  /** The same module's, or the same course's, of the latest earlier year that has topics. */
  Optional<Earlier> earlier(TargetId target) {
    return jdbc.sql(
            """
            select e.id, y.name, array(
                select x.title
                from sessions.question_release r
                join sessions.question_release_topic x on x.release_id = r.id
                where r.target_id = e.id and r.kind = 'fortnight'
                group by x.title
                order by sum(x.sessions) desc, x.title
                limit 5
              ) as came_up
            from scheme.published_target t
            join institution.published_academic_year own on own.id = t.academic_year_id
            join scheme.published_target e on e.scheme_id = t.scheme_id and e.cohort_kind = t.cohort_kind
              and e.course_unit_id is not distinct from t.course_unit_id
              and e.programme_id is not distinct from t.programme_id
              and e.year_of_study is not distinct from t.year_of_study
              and e.school_id is not distinct from t.school_id
            join institution.published_academic_year y on y.id = e.academic_year_id
            where t.id = :target and upper(y.during) <= lower(own.during)
              and exists (select from sessions.published_topic c where c.target_id = e.id)
            order by y.during desc, e.chosen_at desc
            limit 1
            """)
        .param("target", target.value())
        .query(
            (row, n) ->
                new Earlier(
                    new TargetId(row.getObject("id", UUID.class)),
                    row.getString("name"),
                    List.of((String[]) row.getArray("came_up").getArray())))
        .optional();
  }

  /** Takes away what was copied and has not been touched since; tells how many. */
  int takeBackCopies(TargetId target, PersonId by, Instant now) {
    return jdbc.sql(
            """
            insert into sessions.topic (target_id, monday, version, title, words, written_by, written_at)
            select t.target_id, t.monday, t.version + 1, '', '', :by, :now
            from sessions.published_topic t
            where t.target_id = :target and t.copy_id is not null
            on conflict do nothing
            """)
        .param("target", target.value())
        .param("by", by.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
