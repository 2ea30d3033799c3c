package app.cairn.sessions.unit;

import app.cairn.institution.AcademicYearId;
import app.cairn.institution.SchoolId;
import app.cairn.platform.Actor;
import app.cairn.platform.NotAllowed;
import app.cairn.platform.NotFound;
import app.cairn.scheme.CohortName;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.TargetId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The targets a person may see. Access is part of the lookup. */
@Component
public class UnitSights {

  private final JdbcClient jdbc;
  private final Clock clock;

  UnitSights(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public UnitSeen require(TargetId target, Actor actor) {
    return jdbc.sql(
            """
            with parts as materialized (
              select p.scheme_id, p.school_id, p.role
              from scheme.published_part p
              where p.person_id = :actor and p.during @> cast(:today as date)
            ), seen as (
              select t.id, t.scheme_id, t.academic_year_id, t.school_id, t.unit_offering_id, t.code, t.title, t.year_of_study,
                t.withdrawn_at is null as stands,
                coalesce((
                  select array_agg(p.role)
                  from parts p
                  where p.scheme_id = t.scheme_id and (p.school_id is null or p.school_id = t.school_id)
                ), '{}') as roles,
                exists (
                  select from timetable.published_allocation a
                  join timetable.published_study_session s on s.id = a.study_session_id
                  where a.person_id = :actor and s.target_id = t.id
                ) or exists (
                  select from leaders.published_leader l
                  join leaders.published_leader_subject u on u.leader_id = l.id
                  where l.person_id = :actor and l.scheme_id = t.scheme_id and l.during @> cast(:today as date)
                    and u.during @> cast(:today as date)
                    and (u.course_unit_id = t.course_unit_id or u.school_id = t.school_id)
                ) as leads,
                exists (
                  select from scheme.published_cohort_member m
                  where m.cohort_id = t.cohort_id and m.person_id = :actor and m.during @> cast(:today as date)
                ) as takes_part,
                exists (
                  select from curriculum.published_teaching_staff x
                  where x.unit_offering_id = t.unit_offering_id and x.person_id = :actor
                    and x.during && daterange(cast(cast(:today as date) - interval '1 year' as date), null)
                ) as teaches
              from scheme.published_target t
              where t.id = :target
            )
            select id, scheme_id, academic_year_id, school_id, unit_offering_id, code, title, year_of_study, stands,
              roles && array['coordinator', 'supervisor'] as runs, 'student_organiser' = any(roles) as organises,
              'school_contact' = any(roles) as knows, leads, takes_part, teaches
            from seen
            where cardinality(roles) > 0 or leads or takes_part or teaches
            """)
        .param("target", target.value())
        .param("actor", actor.person().value())
        .param("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
        .query(UnitSights::seen)
        .optional()
        .orElseThrow(NotFound::new);
  }

  /** As {@link #require}, for whoever prepares its sessions or helps those who do. */
  @Transactional(readOnly = true)
  public UnitSeen requireWriting(TargetId target, Actor actor) {
    var seen = require(target, actor);
    if (!seen.mayWrite()) {
      throw new NotAllowed("Whoever leads, organises or coordinates here can do that.");
    }
    return seen;
  }

  private static UnitSeen seen(ResultSet row, int n) throws SQLException {
    return new UnitSeen(
        new TargetId(row.getObject("id", UUID.class)),
        new SchemeId(row.getObject("scheme_id", UUID.class)),
        new AcademicYearId(row.getObject("academic_year_id", UUID.class)),
        Optional.ofNullable(row.getObject("school_id", UUID.class)).map(SchoolId::new),
        Optional.ofNullable(row.getObject("unit_offering_id", UUID.class)),
        new CohortName(
            Optional.ofNullable(row.getString("code")),
            Optional.ofNullable(row.getString("title")),
            Optional.ofNullable(row.getObject("year_of_study", Integer.class))),
        row.getBoolean("stands"),
        row.getBoolean("runs"),
        row.getBoolean("organises"),
        row.getBoolean("knows"),
        row.getBoolean("leads"),
        row.getBoolean("takes_part"),
        row.getBoolean("teaches"));
  }
}
