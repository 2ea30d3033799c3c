package app.cairn.evaluation.annual;

import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.files.FileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what people write into reports, and reads it. */
@Repository
class WrittenSql {

  private final JdbcClient jdbc;
  private final Clock clock;

  WrittenSql(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Written of(UUID scheme, UUID year) {
    var texts = new ArrayList<Written.Text>();
    var comments = new ArrayList<Written.Comment>();
    var signings = new ArrayList<Written.Signing>();
    jdbc.sql(
            """
            with said as (
              (
                select distinct on (t.block) 'text' as kind, null::uuid as id, t.block, t.version, t.about, t.words, t.written_by as person_id, t.written_at as at
                from evaluation.report_text t
                where t.scheme_id = :scheme
                  and t.academic_year_id = :year
                order by t.block, t.version desc
              )
              union all
              select 'comment', c.id, '', 0, '', c.words, c.written_by, c.written_at
              from evaluation.report_comment c
              where c.scheme_id = :scheme
                and c.academic_year_id = :year
              union all
              select 'signing', g.id, '', 0, '', '', g.signed_by, g.signed_at
              from evaluation.report_signing g
              where g.scheme_id = :scheme
                and g.academic_year_id = :year
            )
            select s.kind, s.id, s.block, s.version, s.about, s.words, s.at, p.name
            from said s
            join people.published_person p on p.id = s.person_id
            order by s.at, s.id
            """)
        .param("scheme", scheme)
        .param("year", year)
        .query(
            row -> {
              switch (row.getString("kind")) {
                case "text" -> texts.add(text(row));
                case "comment" ->
                    comments.add(
                        new Written.Comment(
                            row.getString("words"), row.getString("name"), at(row)));
                default ->
                    signings.add(
                        new Written.Signing(
                            row.getObject("id", UUID.class), row.getString("name"), at(row)));
              }
            });
    return new Written(texts, comments, signings);
  }

  private static Written.Text text(ResultSet row) throws SQLException {
    return new Written.Text(
        row.getString("block"),
        row.getInt("version"),
        row.getString("about"),
        row.getString("words"));
  }

  private static Instant at(ResultSet row) throws SQLException {
    return row.getTimestamp("at").toInstant();
  }

  /** Whether it is kept: not when somebody else has saved since it was read. */
  boolean write(UUID scheme, UUID year, Written.Text text, Actor actor) {
    return jdbc.sql(
                """
                insert into evaluation.report_text (scheme_id, academic_year_id, block, version, about, words, written_by, written_at)
                values (:scheme, :year, :block, :version, :about, :words, :by, :now)
                on conflict do nothing
                """)
            .param("scheme", scheme)
            .param("year", year)
            .param("block", text.block())
            .param("version", text.version())
            .param("about", text.about())
            .param("words", text.words())
            .param("by", actor.person().value())
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  void comment(UUID scheme, UUID year, String words, Actor actor) {
    jdbc.sql(
            """
            insert into evaluation.report_comment (id, scheme_id, academic_year_id, words, written_by, written_at)
            values (:id, :scheme, :year, :words, :by, :now)
            """)
        .param("id", Ids.next())
        .param("scheme", scheme)
        .param("year", year)
        .param("words", words)
        .param("by", actor.person().value())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  void sign(UUID scheme, UUID year, FileId file, Actor actor) {
    jdbc.sql(
            """
            insert into evaluation.report_signing (id, scheme_id, academic_year_id, file_id, signed_by, signed_at)
            values (:id, :scheme, :year, :file, :by, :now)
            """)
        .param("id", Ids.next())
        .param("scheme", scheme)
        .param("year", year)
        .param("file", file.value())
        .param("by", actor.person().value())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /**
   * A signed report.
   *
   * @param scheme the handle
   */
  record Signed(FileId file, String scheme, UUID year) {}

  Optional<Signed> signed(UUID signing) {
    return jdbc.sql(
            """
            select g.file_id, s.handle, g.academic_year_id
            from evaluation.report_signing g
            join scheme.published_scheme s on s.id = g.scheme_id
            where g.id = :signing
            """)
        .param("signing", signing)
        .query(
            (row, n) ->
                new Signed(
                    new FileId(row.getObject("file_id", UUID.class)),
                    row.getString("handle"),
                    row.getObject("academic_year_id", UUID.class)))
        .optional();
  }
}
