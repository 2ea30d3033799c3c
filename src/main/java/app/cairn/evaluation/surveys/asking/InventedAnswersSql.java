package app.cairn.evaluation.surveys.asking;

import app.cairn.evaluation.surveys.asking.AnswerSql.Pile;
import app.cairn.platform.PersonId;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.TargetId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Answers as people give them, a survey in one statement. The same luck comes to the same people.
 */
@Repository
class InventedAnswersSql {

  record Cohort(TargetId target, SchemeId scheme) {}

  private final JdbcClient jdbc;

  InventedAnswersSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean somethingWasAsked() {
    return jdbc.sql("select exists (select from evaluation.survey)")
        .query((row, n) -> row.getBoolean(1))
        .single();
  }

  /** Those of the coordinator's that met about then. */
  List<Cohort> cohorts(PersonId coordinator, LocalDate opens, LocalDate closes) {
    return jdbc.sql(
            """
            select distinct t.id, t.scheme_id
            from scheme.published_part p
            join scheme.published_target t on t.scheme_id = p.scheme_id and (p.school_id is null or t.school_id = p.school_id)
            join institution.published_academic_year y on y.id = t.academic_year_id and y.during @> :opens
            where p.person_id = :coordinator and p.role = 'coordinator' and t.withdrawn_at is null
              and exists (
                select from timetable.published_study_session x
                where x.target_id = t.id and x.on_date between cast(:opens as date) - 42 and :closes)
            order by t.id
            """)
        .param("coordinator", coordinator.value())
        .param("opens", opens)
        .param("closes", closes)
        .query(
            (row, n) ->
                new Cohort(
                    new TargetId(row.getObject("id", UUID.class)),
                    new SchemeId(row.getObject("scheme_id", UUID.class))))
        .list();
  }

  /** All of it waits at first, as everything that comes in does. */
  void answer(UUID survey, int share, List<String> texts, List<PersonId> silent) {
    jdbc.sql(
            """
            with came as materialized (
              select a.person_id, count(*) as times
              from evaluation.survey_part p
              join scheme.published_target t on t.id = p.target_id
              join attendance.published_attendance a on a.cohort_id = t.cohort_id and a.scheme_id = t.scheme_id
              where p.survey_id = :survey
              group by a.person_id
            ), asked as materialized (
              select distinct on (i.about_id, i.person_id) i.about_id, i.person_id, i.target_id, coalesce(c.times, 0) as times,
                i.about_id::text || i.person_id as luck
              from evaluation.survey_invited i
              left join came c on c.person_id = i.person_id
              where i.survey_id = :survey and not i.person_id = any(:silent)
              order by i.about_id, i.person_id, i.target_id
            ), first as materialized (
              select v.kind, v.options
              from evaluation.survey_question q
              join evaluation.question_version v on v.question_id = q.question_id and v.version = q.version
              where q.survey_id = :survey
              order by q.place
              limit 1
            ), willing as materialized (
              select a.about_id, a.person_id, a.target_id, a.times, a.luck,
                case when f.kind <> 'choice' then 0
                  when f.options = 3 then case when a.times >= 4 then 1 when a.times > 0 then 2 else 3 end
                  when a.times > 0 then 1
                  else 1 + abs(hashtext(a.luck || 'first')::bigint) % f.options end as chosen
              from asked a
              cross join first f
              where abs(hashtext(a.luck)::bigint) % 100 < :share * case when a.times >= 4 then 1.3 when a.times > 0 then 1.1 else 0.6 end
            ), given as materialized (
              select w.about_id, w.person_id, w.target_id, w.chosen, q.question_id, q.version, v.kind,
                case v.kind
                  when 'choice' then w.chosen
                  when 'multiple' then o.choice
                  when 'likert' then greatest(1, least(v.options, round(v.options * (0.68 + 0.16 * (abs(hashtext(q.question_id::text)::bigint) % 100) / 100.0)
                    + 0.05 * least(w.times, 6) + 0.7 * (
                      (abs(hashtext(w.luck || q.question_id)::bigint) % 100 + abs(hashtext(q.question_id || w.luck)::bigint) % 100
                        + abs(hashtext(w.luck)::bigint / 100) % 100) / 50.0 - 3))))
                  else 0 end as choice,
                case v.kind when 'number' then 2 + abs(hashtext(w.luck || q.question_id)::bigint) % 11 end as number,
                row_number() over (partition by q.question_id order by hashtext(w.luck || q.question_id), w.luck) as turn
              from willing w
              join evaluation.survey_question q on q.survey_id = :survey and (q.only_for = '{}' or w.chosen = any(q.only_for))
              join evaluation.question_version v on v.question_id = q.question_id and v.version = q.version
              cross join lateral generate_series(1, case when v.kind = 'multiple' then v.options else 1 end) o (choice)
              where case v.kind
                when 'multiple' then abs(hashtext(w.luck || o.choice)::bigint) % 100 < 24
                when 'likert' then abs(hashtext('skip' || w.luck || q.question_id)::bigint) % 100 > 1
                else true end
            ), sheets as materialized (
              select g.about_id, g.person_id, g.target_id, g.chosen,
                jsonb_agg(jsonb_build_object('question', g.question_id, 'version', g.version, 'choice', g.choice,
                  'number', g.number, 'words', case g.kind when 'text' then (cast(:texts as text[]))[g.turn] end)) as answers
              from given g
              where g.kind <> 'text' or g.turn <= cardinality(cast(:texts as text[]))
              group by g.about_id, g.person_id, g.target_id, g.chosen
            ), answered as (
              insert into evaluation.survey_answered (survey_id, about_id, person_id)
              select :survey, s.about_id, s.person_id
              from sheets s
              order by random()
            )
            insert into evaluation.answer_waiting (survey_id, id, target_id, study_session_id, branch, answers)
            select :survey, gen_random_uuid(), s.target_id, nullif(s.about_id, :survey),
              case when exists (
                select from evaluation.survey_question q where q.survey_id = :survey and q.only_for <> '{}') then s.chosen else 0 end, s.answers
            from sheets s
            order by random()
            """)
        .param("survey", survey)
        .param("share", share)
        .param("texts", texts.toArray(String[]::new))
        .param("silent", silent.stream().map(PersonId::value).toArray(UUID[]::new))
        .update();
  }

  /** How many wait together, where some of them would have been told by now. */
  Map<Pile, Integer> piles(UUID survey) {
    var piles = new HashMap<Pile, Integer>();
    jdbc.sql(
            """
            select w.target_id, w.study_session_id, w.branch, count(*) as waiting
            from evaluation.answer_waiting w
            where w.survey_id = :survey
            group by w.target_id, w.study_session_id, w.branch
            having count(*) >= 2 * cast(:fewest as integer)
            """)
        .param("survey", survey)
        .param("fewest", Survey.FEWEST)
        .query(
            (row, n) ->
                piles.put(
                    new Pile(
                        survey,
                        row.getObject("target_id", UUID.class),
                        row.getObject("study_session_id", UUID.class),
                        row.getInt("branch")),
                    row.getInt("waiting")))
        .list();
    return piles;
  }

  /** Each text under one theme, in turn, and two of them let out as quotes. */
  void read(UUID survey, List<String> texts, List<String> themes, PersonId by, LocalDate on) {
    jdbc.sql(
            """
            with theme as (
              insert into evaluation.theme (survey_id, id, name)
              select :survey, gen_random_uuid(), t.name
              from unnest(cast(:themes as text[])) t (name)
              returning id, name
            ), written as materialized (
              select a.sheet_id, a.question_id, array_position(cast(:texts as text[]), a.words) as place
              from evaluation.answer a
              where a.survey_id = :survey and a.words is not null
            ), quoted as (
              insert into evaluation.quote (survey_id, sheet_id, question_id, released_by, released_on)
              select :survey, w.sheet_id, w.question_id, :by, :on
              from written w
              where w.place in (1, 5)
            )
            insert into evaluation.theme_given (survey_id, sheet_id, question_id, theme_id)
            select :survey, w.sheet_id, w.question_id, t.id
            from written w
            join theme t on t.name = (cast(:themes as text[]))[1 + (w.place - 1) % cardinality(cast(:themes as text[]))]
            """)
        .param("survey", survey)
        .param("texts", texts.toArray(String[]::new))
        .param("themes", themes.toArray(String[]::new))
        .param("by", by.value())
        .param("on", on)
        .update();
  }
}
