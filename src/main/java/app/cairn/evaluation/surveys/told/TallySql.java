package app.cairn.evaluation.surveys.told;

import app.cairn.evaluation.surveys.told.Tally.Counted;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts answers. What still waits for others is not looked at. */
@Repository
class TallySql {

  /**
   * What an earlier survey found for the same question.
   *
   * @param schools of its cohorts; null for one that belongs to none
   */
  record Before(
      UUID question,
      int version,
      List<@Nullable UUID> schools,
      String title,
      int year,
      Counted counted) {}

  record Group(String kind, String name, int order, long asked, long answered) {}

  record Text(
      UUID sheet,
      UUID question,
      UUID target,
      String words,
      String name,
      boolean released,
      List<String> themes) {}

  private final JdbcClient jdbc;

  TallySql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** With how many are asked, by cohort. */
  Tally of(UUID survey) {
    var counts = new HashMap<UUID, Map<UUID, Counted>>();
    var sheets = new HashMap<UUID, Long>();
    var asked = new HashMap<UUID, Long>();
    var everyone = new AtomicLong();
    jdbc.sql(
            """
            select 'answers' as what, a.question_id, coalesce(s.target_id, :none) as target_id, a.choice,
              grouping(a.choice) = 1 as all_of_them, count(distinct a.sheet_id) as people, coalesce(sum(a.number), 0) as total
            from evaluation.answer a
            join evaluation.answer_sheet s on s.survey_id = a.survey_id and s.id = a.sheet_id
            where a.survey_id = :survey
            group by a.question_id, s.target_id, grouping sets ((a.choice), ())
            union all
            select 'sheets', null, coalesce(s.target_id, :none), 0, true, count(*), 0
            from evaluation.answer_sheet s
            where s.survey_id = :survey
            group by s.target_id
            union all
            select case grouping(i.target_id) when 1 then 'everyone' else 'asked' end, null, coalesce(i.target_id, :none), 0, true,
              count(distinct (i.about_id, i.person_id)), 0
            from evaluation.survey_invited i
            where i.survey_id = :survey
            group by grouping sets ((i.target_id), ())
            """)
        .param("survey", survey)
        .param("none", Tally.NONE)
        .query(
            (row, n) -> {
              var cohort = row.getObject("target_id", UUID.class);
              switch (row.getString("what")) {
                case "sheets" -> sheets.put(cohort, row.getLong("people"));
                case "everyone" -> everyone.set(row.getLong("people"));
                case "asked" -> asked.put(cohort, row.getLong("people"));
                default ->
                    counts
                        .computeIfAbsent(
                            row.getObject("question_id", UUID.class), _ -> new HashMap<>())
                        .merge(cohort, counted(row), Counted::plus);
              }
              return n;
            })
        .list();
    return new Tally(counts, sheets, asked, everyone.get());
  }

  /** Of one choice, or of everyone who answered. */
  private static Counted counted(ResultSet row) throws SQLException {
    return row.getBoolean("all_of_them")
        ? new Counted(row.getLong("people"), Map.of(), row.getLong("total"))
        : new Counted(0, Map.of(row.getInt("choice"), row.getLong("people")), 0);
  }

  /**
   * One of a pulse's leaders: their own sessions, those alone that enough people answered about.
   */
  Tally ofLeader(UUID survey, UUID leader, int fewest) {
    var counts = new HashMap<UUID, Map<UUID, Counted>>();
    var sheets = new HashMap<UUID, Long>();
    jdbc.sql(
            """
            with own as materialized (
              select s.id
              from evaluation.answer_sheet s
              where s.survey_id = :survey and s.study_session_id in (
                select x.study_session_id
                from evaluation.answer_sheet x
                join timetable.published_allocation l on l.study_session_id = x.study_session_id
                  and l.person_id = :leader and l.capacity = 'co_leader'
                where x.survey_id = :survey
                group by x.study_session_id
                having count(distinct x.id) >= :fewest)
            )
            select a.question_id, a.choice, grouping(a.choice) = 1 as all_of_them,
              count(distinct a.sheet_id) as people, coalesce(sum(a.number), 0) as total, (select count(*) from own) as sheets
            from evaluation.answer a
            join own o on o.id = a.sheet_id
            where a.survey_id = :survey
            group by a.question_id, grouping sets ((a.choice), ())
            """)
        .param("survey", survey)
        .param("leader", leader)
        .param("fewest", fewest)
        .query(
            (row, n) -> {
              counts
                  .computeIfAbsent(row.getObject("question_id", UUID.class), _ -> new HashMap<>())
                  .merge(Tally.NONE, counted(row), Counted::plus);
              sheets.put(Tally.NONE, row.getLong("sheets"));
              return n;
            })
        .list();
    return new Tally(counts, sheets, Map.of(), 0);
  }

  boolean leads(UUID survey, UUID leader) {
    return jdbc.sql(
            """
            select exists (
              select from evaluation.survey s
              join evaluation.survey_part p on p.survey_id = s.id
              join timetable.published_study_session x on x.target_id = p.target_id and x.on_date between s.opens_on and s.closes_on
              join timetable.published_allocation l on l.study_session_id = x.id and l.capacity = 'co_leader'
              where s.id = :survey and s.audience = 'session' and l.person_id = :leader)
            """)
        .param("survey", survey)
        .param("leader", leader)
        .query((row, n) -> row.getBoolean(1))
        .single();
  }

  /**
   * Of an earlier survey that is over, at the same stage if there is one, else the latest; only
   * where the question could be answered in the same way.
   */
  List<Before> before(UUID survey) {
    return jdbc.sql(
            """
            with earlier as materialized (
              select distinct on (q.question_id) q.question_id, q.version, s.id, s.title, s.closes_on
              from evaluation.survey me
              join evaluation.survey_question mine on mine.survey_id = me.id
              join evaluation.survey_question q on q.question_id = mine.question_id
              join evaluation.survey s on s.id = q.survey_id and s.scheme_id = me.scheme_id and s.closes_on < me.opens_on
              join evaluation.survey_end e on e.survey_id = s.id
              join evaluation.question_version now on now.question_id = mine.question_id and now.version = mine.version
              join evaluation.question_version before on before.question_id = q.question_id and before.version = q.version
                and before.kind = now.kind and before.options = now.options
              where me.id = :survey
                and exists (
                  select from evaluation.question_words a
                  join evaluation.question_words b on b.question_id = a.question_id and b.language = a.language and b.choices = a.choices
                  where a.question_id = mine.question_id and a.version = mine.version and b.version = q.version)
              order by q.question_id, s.stage = me.stage desc, s.closes_on desc, s.id
            )
            select e.question_id, e.version, array(
                select t.school_id
                from evaluation.survey_part p
                join scheme.published_target t on t.id = p.target_id
                where p.survey_id = e.id) as schools, e.title, extract(year from e.closes_on) as year, a.choice, grouping(a.choice) = 1 as all_of_them,
              count(distinct a.sheet_id) as people, coalesce(sum(a.number), 0) as total
            from earlier e
            join evaluation.answer a on a.survey_id = e.id and a.question_id = e.question_id
            group by e.question_id, e.version, e.id, e.title, e.closes_on, grouping sets ((a.choice), ())
            """)
        .param("survey", survey)
        .query(
            (row, n) ->
                new Before(
                    row.getObject("question_id", UUID.class),
                    row.getInt("version"),
                    Arrays.asList((UUID[]) row.getArray("schools").getArray()),
                    row.getString("title"),
                    row.getInt("year"),
                    counted(row)))
        .list();
  }

  /** Everyone who was asked, by how often they came and by programme; only once it is over. */
  List<Group> groups(UUID survey, List<Integer> from) {
    return jdbc.sql(
            """
            with asked as materialized (
              select i.person_id, exists (
                select from evaluation.survey_answered a
                where a.survey_id = :survey and a.about_id = :survey and a.person_id = i.person_id) as answered
              from evaluation.survey_invited i
              where i.survey_id = :survey
              group by i.person_id
            ), came as materialized (
              select a.person_id, count(*) as times
              from evaluation.survey_part p
              join scheme.published_target t on t.id = p.target_id
              join attendance.published_attendance a on a.cohort_id = t.cohort_id and a.scheme_id = t.scheme_id
              where p.survey_id = :survey
              group by a.person_id
            ), told as (
              select 'came' as kind, width_bucket(coalesce(c.times, 0), cast(:from as bigint[])) - 1 as place, '' as name, k.answered
              from asked k
              left join came c on c.person_id = k.person_id
              union all
              select 'programme', 0, p.name, k.answered
              from asked k
              join evaluation.survey s on s.id = :survey
              join curriculum.published_programme_registration r on r.person_id = k.person_id and r.during @> s.closes_on
              join institution.published_programme p on p.id = r.programme_id
            )
            select kind, place, name, count(*) as asked, count(*) filter (where answered) as answered
            from told
            group by kind, place, name
            order by kind, place, name
            """)
        .param("survey", survey)
        .param("from", from.stream().map(Long::valueOf).toArray(Long[]::new))
        .query(
            (row, n) ->
                new Group(
                    row.getString("kind"),
                    row.getString("name"),
                    row.getInt("place"),
                    row.getLong("asked"),
                    row.getLong("answered")))
        .list();
  }

  /** In no order of time: there is none. */
  List<Text> texts(UUID survey) {
    return jdbc.sql(
            """
            select a.sheet_id, a.question_id, coalesce(s.target_id, :none) as target_id, a.words, p.name,
              q.sheet_id is not null as released, array(
                select t.name
                from evaluation.theme_given g
                join evaluation.theme t on t.survey_id = g.survey_id and t.id = g.theme_id
                where g.survey_id = a.survey_id and g.sheet_id = a.sheet_id and g.question_id = a.question_id
                order by t.name) as themes
            from evaluation.answer a
            join evaluation.answer_sheet s on s.survey_id = a.survey_id and s.id = a.sheet_id
            left join evaluation.quote q on q.survey_id = a.survey_id and q.sheet_id = a.sheet_id and q.question_id = a.question_id
            left join evaluation.sheet_signature g on g.survey_id = a.survey_id and g.sheet_id = a.sheet_id
            left join people.published_person p on p.id = g.person_id
            where a.survey_id = :survey and a.words is not null
            order by a.question_id, a.sheet_id
            limit 2000
            """)
        .param("survey", survey)
        .param("none", Tally.NONE)
        .query(
            (row, n) ->
                new Text(
                    row.getObject("sheet_id", UUID.class),
                    row.getObject("question_id", UUID.class),
                    row.getObject("target_id", UUID.class),
                    row.getString("words"),
                    row.getString("name") == null ? "" : row.getString("name"),
                    row.getBoolean("released"),
                    List.of((String[]) row.getArray("themes").getArray())))
        .list();
  }
}
