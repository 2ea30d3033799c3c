package app.cairn.sessions.questions;

import app.cairn.platform.PersonId;
import app.cairn.platform.tenancy.KeptPlan;
import app.cairn.scheme.CohortName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AnsweredSql {

  private static final int DAYS = 14;
  private static final int MOST = 3;

  private final JdbcClient jdbc;
  private final KeptPlan plan;

  AnsweredSql(JdbcClient jdbc, KeptPlan plan) {
    this.jdbc = jdbc;
    this.plan = plan;
  }

  record Answered(UUID target, CohortName cohort, String by, Instant at) {}

  /** Answers of the last two weeks about units whose sessions the person leads. */
  List<Answered> answered(PersonId person, LocalDate today) {
    return plan.asking(
        () ->
            jdbc.sql(
                    """
                    with answered as materialized (
                      select r.target_id, a.lecturer_id, max(a.written_at) as at
                      from sessions.question_answer a
                      join sessions.question_release r on r.id = a.release_id
                      where a.written_at > cast(:today as date) - :days and a.words <> '' and exists (
                        select from timetable.published_allocation x
                        join timetable.published_study_session s on s.id = x.study_session_id
                        where x.person_id = :person and s.target_id = r.target_id)
                      group by r.target_id, a.lecturer_id
                    )
                    select t.id, t.code, t.title, t.year_of_study, coalesce(p.name, '') as by, a.at
                    from answered a
                    join scheme.published_target t on t.id = a.target_id
                    left join people.published_person p on p.id = a.lecturer_id
                    order by a.at desc, t.id
                    limit :most
                    """)
                .param("person", person.value())
                .param("today", today)
                .param("days", DAYS)
                .param("most", MOST)
                .query(
                    (row, n) ->
                        new Answered(
                            row.getObject("id", UUID.class),
                            new CohortName(
                                Optional.ofNullable(row.getString("code")),
                                Optional.ofNullable(row.getString("title")),
                                Optional.ofNullable(row.getObject("year_of_study", Integer.class))),
                            row.getString("by"),
                            row.getObject("at", OffsetDateTime.class).toInstant()))
                .list());
  }
}
