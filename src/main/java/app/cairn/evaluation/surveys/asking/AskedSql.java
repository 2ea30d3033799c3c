package app.cairn.evaluation.surveys.asking;

import app.cairn.platform.PersonId;
import app.cairn.platform.tenancy.KeptPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AskedSql {

  private static final int MOST = 5;

  /**
   * @param day of the session it is about; null where it is about none
   * @param told whether the person led sessions of which it has something to tell
   */
  record Asked(
      UUID survey,
      UUID about,
      String title,
      LocalDate closes,
      @Nullable LocalDate day,
      boolean told) {}

  private final JdbcClient jdbc;
  private final KeptPlan plan;

  AskedSql(JdbcClient jdbc, KeptPlan plan) {
    this.jdbc = jdbc;
    this.plan = plan;
  }

  /**
   * What somebody is asked now and has not answered, what closes first coming first; then what was
   * said after sessions they led.
   */
  List<Asked> of(PersonId person, LocalDate today) {
    return plan.asking(
        () ->
            jdbc.sql(
                    """
                    with open as materialized (
                      select s.id, s.title, s.closes_on
                      from evaluation.survey s
                      where :today between s.opens_on and s.closes_on
                        and not exists (select from evaluation.survey_end e where e.survey_id = s.id)
                    )
                    select distinct false as told, o.closes_on, x.on_date, o.title, i.survey_id, i.about_id
                    from open o
                    join evaluation.survey_invited i on i.survey_id = o.id
                    left join timetable.published_study_session x on x.id = i.about_id
                    where i.person_id = :person
                      and not exists (
                        select from evaluation.survey_answered a
                        where a.survey_id = i.survey_id and a.about_id = i.about_id and a.person_id = :person)
                    union all
                    select true, s.closes_on, null, s.title, s.id, s.id
                    from evaluation.survey s
                    where s.audience = 'session' and s.closes_on > cast(:today as date) - 60 and exists (
                      select from evaluation.answer_sheet a
                      join timetable.published_allocation l on l.study_session_id = a.study_session_id
                        and l.person_id = :person and l.capacity = 'co_leader'
                      where a.survey_id = s.id
                      group by a.study_session_id
                      having count(distinct a.id) >= :fewest)
                    order by told, closes_on, on_date desc, title, survey_id, about_id
                    limit :most
                    """)
                .param("person", person.value())
                .param("today", today)
                .param("most", MOST)
                .param("fewest", Survey.FEWEST)
                .query(
                    (row, n) ->
                        new Asked(
                            row.getObject("survey_id", UUID.class),
                            row.getObject("about_id", UUID.class),
                            row.getString("title"),
                            row.getObject("closes_on", LocalDate.class),
                            row.getObject("on_date", LocalDate.class),
                            row.getBoolean("told")))
                .list());
  }
}
