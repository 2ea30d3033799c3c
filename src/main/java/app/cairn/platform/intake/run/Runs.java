package app.cairn.platform.intake.run;

import app.cairn.platform.intake.Finding;
import app.cairn.platform.intake.Reason;
import app.cairn.platform.intake.run.RunShown.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What has been brought in, for whoever looks. */
@Service
public class Runs {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<String, String>> GIVEN = new TypeReference<>() {};
  private static final TypeReference<Map<String, Report.Values>> DETAIL = new TypeReference<>() {};
  private static final Duration A_MOMENT = Duration.ofSeconds(15);

  private static final String LAST_TRIES =
      """
      select r.id, r.mapping_name, r.mapping, r.origin, r.brought_at, r.switches,
        t.id as try_id, t.begun_at, e.outcome, coalesce(e.bad_rows, 0) as bad_rows,
        u.run_id is not null as undone,
        exists (
          select from pg_catalog.pg_locks l
          where l.locktype = 'advisory' and l.objsubid = 1 and l.granted
            and (l.classid::bigint << 32 | l.objid::bigint) = hashtextextended('cairn intake ' || r.institution_id, 0)
        ) as busy,
        array(
          select f.name from platform.intake_file f
          where f.institution_id = r.institution_id and f.run_id = r.id
          order by f.number
        ) as files,
        (
          select count(*) from platform.intake_finding f
          where f.institution_id = r.institution_id and f.try_id = t.id
        ) as findings,
        r.id = (%s) as last
      from platform.intake_run r
      left join lateral (
        select t.id, t.begun_at from platform.intake_try t
        where t.institution_id = r.institution_id and t.run_id = r.id
        order by t.begun_at desc, t.id desc
        limit 1
      ) t on true
      left join platform.intake_end e on e.institution_id = r.institution_id and e.try_id = t.id
      left join platform.intake_undoing u on u.institution_id = r.institution_id and u.run_id = r.id
      """
          .formatted(Undoing.LAST_APPLIED);

  private final JdbcClient jdbc;
  private final Clock clock;

  Runs(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public RunShown.Part<RunShown.Line> list(int offset, int size) {
    List<RunShown.Line> lines =
        jdbc.sql(
                """
                select tried.*, coalesce(c.added, 0) as added, coalesce(c.changed, 0) as changed,
                  coalesce(c.removed, 0) as removed
                from (%s order by r.brought_at desc, r.id desc offset :offset limit :size) tried
                left join lateral (
                  select sum(added) as added, sum(changed) as changed, sum(removed) as removed
                  from platform.intake_count c where c.try_id = tried.try_id
                ) c on true
                order by tried.brought_at desc, tried.id desc
                """
                    .formatted(LAST_TRIES))
            .param("offset", offset)
            .param("size", size)
            .query(
                (row, _) ->
                    new RunShown.Line(
                        new RunId(row.getObject("id", java.util.UUID.class)),
                        row.getString("mapping_name"),
                        Origin.valueOf(row.getString("origin").toUpperCase(Locale.ROOT)),
                        row.getTimestamp("brought_at").toInstant(),
                        state(row),
                        row.getLong("added"),
                        row.getLong("changed"),
                        row.getLong("removed"),
                        row.getLong("bad_rows")))
            .list();
    long all =
        jdbc.sql("select count(*) from platform.intake_run").query((r, _) -> r.getLong(1)).single();
    return new RunShown.Part<>(lines, all);
  }

  @Transactional(readOnly = true)
  public Optional<RunShown> find(RunId run) {
    return jdbc.sql(LAST_TRIES + "where r.id = :run")
        .param("run", run.value())
        .query((row, _) -> shown(row))
        .optional();
  }

  private RunShown shown(ResultSet row) throws SQLException {
    var run = new RunId(row.getObject("id", java.util.UUID.class));
    var attempt = row.getObject("try_id", java.util.UUID.class);
    return new RunShown(
        run,
        row.getString("mapping_name"),
        Origin.valueOf(row.getString("origin").toUpperCase(Locale.ROOT)),
        row.getTimestamp("brought_at").toInstant(),
        state(row),
        row.getString("mapping"),
        List.of((String[]) row.getArray("files").getArray()),
        List.of((String[]) row.getArray("switches").getArray()),
        counts(attempt),
        row.getLong("bad_rows"),
        row.getLong("findings"),
        row.getBoolean("last"));
  }

  private State state(ResultSet row) throws SQLException {
    if (row.getBoolean("undone")) {
      return State.UNDONE;
    }
    @Nullable String outcome = row.getString("outcome");
    if (outcome != null) {
      return State.valueOf(outcome.toUpperCase(Locale.ROOT));
    }
    @Nullable Timestamp begun = row.getTimestamp("begun_at");
    Instant since = begun == null ? row.getTimestamp("brought_at").toInstant() : begun.toInstant();
    boolean justBegun = since.plus(A_MOMENT).isAfter(clock.instant());
    return row.getBoolean("busy") || justBegun ? State.RUNNING : State.INTERRUPTED;
  }

  private List<Report.Counted> counts(java.util.@Nullable UUID attempt) {
    return jdbc.sql(
            """
            select record_type, rows_read, added, changed, removed, unchanged, left_out, bad, followed, asks
            from platform.intake_count
            where try_id = :try
            order by position
            """)
        .param("try", attempt)
        .query(
            (row, _) ->
                new Report.Counted(
                    row.getString("record_type"),
                    row.getLong("rows_read"),
                    row.getLong("added"),
                    row.getLong("changed"),
                    row.getLong("removed"),
                    row.getLong("unchanged"),
                    row.getLong("left_out"),
                    row.getLong("bad"),
                    row.getLong("followed"),
                    row.getBoolean("asks")))
        .list();
  }

  private static final String LAST_TRY =
      """
      (select t.id from platform.intake_try t where t.run_id = :run order by t.begun_at desc, t.id desc limit 1)
      """;

  @Transactional(readOnly = true)
  public List<Finding> findings(RunId run, int offset, int size) {
    return jdbc.sql(
            """
            select record_type, file, line, named_column, reason, given::text as given
            from platform.intake_finding
            where try_id = %s
            order by number offset :offset limit :size
            """
                .formatted(LAST_TRY))
        .param("run", run.value())
        .param("offset", offset)
        .param("size", size)
        .query(
            (row, _) ->
                new Finding(
                    row.getString("record_type"),
                    row.getString("file"),
                    row.getLong("line"),
                    row.getString("named_column"),
                    new Reason(
                        row.getString("reason"), JSON.readValue(row.getString("given"), GIVEN))))
        .list();
  }

  /**
   * @param recordType empty for all
   */
  @Transactional(readOnly = true)
  public RunShown.Part<Report.Change> changes(RunId run, String recordType, int offset, int size) {
    String which = "try_id = " + LAST_TRY + " and (:type = '' or record_type = :type)";
    List<Report.Change> changes =
        jdbc.sql(
                """
                select record_type, what, key, detail::text as detail
                from platform.intake_change
                where %s
                order by number offset :offset limit :size
                """
                    .formatted(which))
            .param("run", run.value())
            .param("type", recordType)
            .param("offset", offset)
            .param("size", size)
            .query(
                (row, _) ->
                    new Report.Change(
                        row.getString("record_type"),
                        Report.What.valueOf(row.getString("what").toUpperCase(Locale.ROOT)),
                        row.getString("key"),
                        JSON.readValue(row.getString("detail"), DETAIL)))
            .list();
    long all =
        jdbc.sql("select count(*) from platform.intake_change where " + which)
            .param("run", run.value())
            .param("type", recordType)
            .query((row, _) -> row.getLong(1))
            .single();
    return new RunShown.Part<>(changes, all);
  }

  /** Forgets a set that was never applied. */
  @Transactional
  public boolean drop(RunId run) {
    return jdbc.sql(
                """
                delete from platform.intake_run r
                where r.id = :run and not exists (
                  select from platform.intake_end e
                  join platform.intake_try t on t.id = e.try_id
                  where t.run_id = r.id and e.outcome = 'applied')
                """)
            .param("run", run.value())
            .update()
        > 0;
  }
}
