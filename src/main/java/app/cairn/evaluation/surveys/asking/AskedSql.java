package app.cairn.evaluation.surveys.asking;

import app.cairn.platform.PersonId;
import app.cairn.platform.tenancy.KeptPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AskedSql {

  private static final int MOST = 5;

  record Asked(UUID survey, UUID about, String title, LocalDate closes) {}

  private final JdbcClient jdbc;
  private final KeptPlan plan;

  AskedSql(JdbcClient jdbc, KeptPlan plan) {
    this.jdbc = jdbc;
    this.plan = plan;
  }

  /** What somebody is asked now and has not answered, what closes first coming first. */
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
                    select distinct o.closes_on, o.title, i.survey_id, i.about_id
                    from open o
                    join evaluation.survey_invited i on i.survey_id = o.id
                    where i.person_id = :person
                      and not exists (
                        select from evaluation.survey_answered a
                        where a.survey_id = i.survey_id and a.about_id = i.about_id and a.person_id = :person)
                    order by o.closes_on, o.title, i.survey_id, i.about_id
                    limit :most
                    """)
                .param("person", person.value())
                .param("today", today)
                .param("most", MOST)
                .query(
                    (row, n) ->
                        new Asked(
                            row.getObject("survey_id", UUID.class),
                            row.getObject("about_id", UUID.class),
                            row.getString("title"),
                            row.getObject("closes_on", LocalDate.class)))
                .list());
  }
}
