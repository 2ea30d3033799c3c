package app.cairn.evaluation.surveys.asking;

import app.cairn.evaluation.surveys.questions.Audience;
import app.cairn.institution.SchoolId;
import app.cairn.scheme.CohortName;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.TargetId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads surveys and what they are about, inside the transaction that is running. */
@Component
public class Surveys {

  private final JdbcClient jdbc;

  Surveys(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<Survey> find(UUID id) {
    return jdbc.sql(
            """
            select s.id, s.scheme_id, c.name as scheme_name, s.title, s.audience, s.stage, s.opens_on, s.closes_on,
              exists (select from evaluation.named_survey n where n.survey_id = s.id) as named, s.invited_by_mail, s.reminders, e.survey_id is not null as ended
            from evaluation.survey s
            join scheme.published_scheme c on c.id = s.scheme_id
            left join evaluation.survey_end e on e.survey_id = s.id
            where s.id = :id
            """)
        .param("id", id)
        .query(Surveys::survey)
        .optional();
  }

  /** Those of these schemes, deliveries or leaders, the latest first. */
  public List<Survey> ofTargets(Collection<SchemeId> schemes, Collection<UUID> offerings) {
    return jdbc.sql(
            """
            select s.id, s.scheme_id, c.name as scheme_name, s.title, s.audience, s.stage, s.opens_on, s.closes_on,
              exists (select from evaluation.named_survey n where n.survey_id = s.id) as named, s.invited_by_mail, s.reminders, e.survey_id is not null as ended
            from evaluation.survey s
            join scheme.published_scheme c on c.id = s.scheme_id
            left join evaluation.survey_end e on e.survey_id = s.id
            where s.scheme_id = any(:schemes) or exists (
              select from evaluation.survey_part p
              join scheme.published_target t on t.id = p.target_id
              where p.survey_id = s.id and t.unit_offering_id = any(:offerings))
            order by s.closes_on desc, s.title, s.id
            limit 200
            """)
        .param("schemes", schemes.stream().map(SchemeId::value).toArray(UUID[]::new))
        .param("offerings", offerings.toArray(UUID[]::new))
        .query(Surveys::survey)
        .list();
  }

  public List<SurveyPart> parts(UUID survey) {
    return parts(List.of(survey)).getOrDefault(survey, List.of());
  }

  /** Those of each. All targets are named once: joined to each part they would be each time. */
  public Map<UUID, List<SurveyPart>> parts(Collection<UUID> surveys) {
    var parts = new HashMap<UUID, List<SurveyPart>>();
    jdbc.sql(
            """
            with target as materialized (
              select x.id, x.scheme_id, x.school_id, x.unit_offering_id, x.code, x.title, x.year_of_study
              from scheme.published_target x
            )
            select p.survey_id, t.id, t.scheme_id, t.school_id, t.unit_offering_id, t.code, t.title, t.year_of_study
            from evaluation.survey_part p
            join target t on t.id = p.target_id
            where p.survey_id = any(:surveys)
            order by t.code, t.title, t.year_of_study, t.id
            """)
        .param("surveys", surveys.toArray(UUID[]::new))
        .query((row, n) -> Map.entry(row.getObject("survey_id", UUID.class), part(row, n)))
        .list()
        .forEach(
            one -> parts.computeIfAbsent(one.getKey(), _ -> new ArrayList<>()).add(one.getValue()));
    return parts;
  }

  /** What could be asked in the year that the day falls in. */
  List<SurveyPart> possible(SchemeId scheme, LocalDate on) {
    return jdbc.sql(
            """
            select t.id, t.scheme_id, t.school_id, t.unit_offering_id, t.code, t.title, t.year_of_study
            from scheme.published_target t
            join institution.published_academic_year y on y.id = t.academic_year_id
            where t.scheme_id = :scheme and t.withdrawn_at is null and y.during @> :on
            order by t.code, t.title, t.year_of_study, t.id
            """)
        .param("scheme", scheme.value())
        .param("on", on)
        .query(Surveys::part)
        .list();
  }

  /** How many people it asks; in a pulse each of them once for each session. */
  public long invited(UUID survey) {
    return jdbc.sql(
            """
            select count(*)
            from (
              select distinct i.about_id, i.person_id
              from evaluation.survey_invited i
              where i.survey_id = :survey
            ) one
            """)
        .param("survey", survey)
        .query((row, n) -> row.getLong(1))
        .single();
  }

  private static Survey survey(ResultSet row, int n) throws SQLException {
    return new Survey(
        row.getObject("id", UUID.class),
        new SchemeId(row.getObject("scheme_id", UUID.class)),
        row.getString("scheme_name"),
        row.getString("title"),
        Audience.of(row.getString("audience")),
        Stage.of(row.getString("stage")),
        row.getBoolean("named"),
        row.getObject("opens_on", LocalDate.class),
        row.getObject("closes_on", LocalDate.class),
        row.getBoolean("invited_by_mail"),
        row.getInt("reminders"),
        row.getBoolean("ended"));
  }

  private static SurveyPart part(ResultSet row, int n) throws SQLException {
    var school = row.getObject("school_id", UUID.class);
    int year = row.getInt("year_of_study");
    return new SurveyPart(
        new TargetId(row.getObject("id", UUID.class)),
        new SchemeId(row.getObject("scheme_id", UUID.class)),
        school == null ? null : new SchoolId(school),
        row.getObject("unit_offering_id", UUID.class),
        new CohortName(
            Optional.ofNullable(row.getString("code")),
            Optional.ofNullable(row.getString("title")),
            year == 0 ? Optional.empty() : Optional.of(year)));
  }
}
