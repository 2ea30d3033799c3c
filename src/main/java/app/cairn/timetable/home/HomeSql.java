package app.cairn.timetable.home;

import app.cairn.platform.PersonId;
import app.cairn.platform.tenancy.KeptPlan;
import app.cairn.scheme.CohortName;
import app.cairn.timetable.SessionKind;
import app.cairn.timetable.time.Slot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class HomeSql {

  /** Published sessions of the coming week; whose, is to be filled in. */
  private static final String COMING =
      """
      with target as materialized (
        %s
      ), coming as materialized (
        select s.id, s.study_group_id, s.room_id, s.kind, s.on_date, s.starts, s.minutes, s.during,
          t.code, t.title, t.year_of_study
        from target t
        join timetable.study_session s on s.target_id = t.id and t.during @> s.on_date
        join timetable.session_publication p on p.study_session_id = s.id
        where s.on_date between cast(:today as date) - 1 and cast(:today as date) + 7 and upper(s.during) > :now
          and not exists (select from timetable.session_cancellation c where c.study_session_id = s.id)
        order by lower(s.during), s.id
        limit :most
      )
      select s.id, s.code, s.title, s.year_of_study, g.name as group_name, s.kind, s.on_date, s.starts, s.minutes,
        lower(s.during) as starts_at, upper(s.during) as ends_at,
        coalesce(d.place, concat_ws(', ', r.name, r.building)) as place, d.id is not null as moved,
        cast(null as uuid) as register_id, true as published
      from coming s
      left join timetable.study_group g on g.id = s.study_group_id
      left join institution.published_room r on r.id = s.room_id
      left join timetable.published_place_of_the_day d on d.study_session_id = s.id
      order by lower(s.during), s.id
      """;

  private static final String COMING_FOR_COHORTS =
      COMING.formatted(
          """
          select t.id, t.code, t.title, t.year_of_study, m.during
            from (
              select cohort_id, range_agg(during) as during
              from scheme.published_cohort_member
              where person_id = :person
              group by cohort_id) m
            join scheme.published_target t on t.cohort_id = m.cohort_id\
          """);

  private static final String COMING_FOR_WHOEVER_TEACHES =
      COMING.formatted(
          """
          select distinct t.id, t.code, t.title, t.year_of_study, daterange(null, null) as during
            from curriculum.published_teaching_staff x
            join scheme.published_target t on t.unit_offering_id = x.unit_offering_id
            where x.person_id = :person and x.during @> cast(:today as date)\
          """);

  private static final String LED =
      """
      with led as materialized (
        select s.id, s.target_id, s.study_group_id, s.room_id, s.kind, s.on_date, s.starts, s.minutes, s.during
        from timetable.allocation a
        join timetable.study_session s on s.id = a.study_session_id
        where a.person_id = :person and upper_inf(a.held) and s.on_date >= cast(:today as date) - 1
          and upper(s.during) > :now
          and not exists (select from timetable.session_cancellation c where c.study_session_id = s.id)
        order by lower(s.during), s.id
        limit :most
      )
      select s.id, t.code, t.title, t.year_of_study, g.name as group_name, s.kind, s.on_date, s.starts, s.minutes,
        lower(s.during) as starts_at, upper(s.during) as ends_at,
        coalesce(d.place, concat_ws(', ', r.name, r.building)) as place, d.id is not null as moved,
        e.id as register_id, p.study_session_id is not null as published
      from led s
      join scheme.published_target t on t.id = s.target_id
      left join timetable.session_publication p on p.study_session_id = s.id
      left join timetable.study_group g on g.id = s.study_group_id
      left join institution.published_room r on r.id = s.room_id
      left join timetable.published_place_of_the_day d on d.study_session_id = s.id
      left join attendance.published_register e on e.occasion_kind = 'study_session' and e.occasion_id = s.id
      order by lower(s.during), s.id
      """;

  private final JdbcClient jdbc;
  private final KeptPlan plan;

  HomeSql(JdbcClient jdbc, KeptPlan plan) {
    this.jdbc = jdbc;
    this.plan = plan;
  }

  record Next(
      UUID session,
      CohortName cohort,
      Optional<String> group,
      SessionKind kind,
      Slot slot,
      Instant from,
      Instant to,
      Optional<String> place,
      boolean moved,
      Optional<UUID> register,
      boolean published) {}

  /** The leader's sessions that are not over, the first ones. */
  List<Next> led(PersonId person, LocalDate today, Instant now, int most) {
    return next(LED, person, today, now, most);
  }

  /** The published sessions of the person's cohorts in the coming week. */
  List<Next> forCohortsOf(PersonId person, LocalDate today, Instant now, int most) {
    return next(COMING_FOR_COHORTS, person, today, now, most);
  }

  /** The published sessions of the coming week for deliveries that a person teaches now. */
  List<Next> forDeliveriesTaughtBy(PersonId person, LocalDate today, Instant now, int most) {
    return next(COMING_FOR_WHOEVER_TEACHES, person, today, now, most);
  }

  private List<Next> next(String sql, PersonId person, LocalDate today, Instant now, int most) {
    return plan.asking(
        () ->
            jdbc.sql(sql)
                .param("person", person.value())
                .param("today", today)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(HomeSql::next)
                .list());
  }

  record Needing(
      UUID session,
      CohortName cohort,
      Optional<String> group,
      Slot slot,
      int coLeaders,
      boolean published,
      boolean alone,
      int all,
      int unpublished) {}

  /**
   * Sessions of the coming week in the parts a person has to do with, those to look at first: where
   * somebody is alone just now, then fewest co-leaders, then unpublished. Each line also tells how
   * many there are in all.
   */
  List<Needing> ofParts(PersonId person, boolean onlyRun, LocalDate today, Instant now, int most) {
    return plan.asking(
        () ->
            jdbc.sql(
                    """
                    with mine as materialized (
                      select scheme_id, school_id
                      from scheme.published_part
                      where person_id = :person and during @> cast(:today as date)
                        and (not :onlyRun or role in ('coordinator', 'supervisor'))
                    ), target as materialized (
                      select t.id, t.code, t.title, t.year_of_study
                      from scheme.published_target t
                      where exists (
                        select from mine m
                        where m.scheme_id = t.scheme_id and (m.school_id is null or m.school_id = t.school_id)
                      )
                    ), week as (
                      select s.id, t.code, t.title, t.year_of_study, g.name as group_name, s.on_date, s.starts, s.minutes,
                        p.study_session_id is not null as published,
                        (
                          select count(*) from timetable.allocation a
                          where a.study_session_id = s.id and a.capacity = 'co_leader' and upper_inf(a.held)
                        ) as co_leaders,
                        lower(s.during) > :now as comes,
                        :onlyRun and exists (
                          select from timetable.published_alone_call c
                          where c.study_session_id = s.id and not exists (
                            select from timetable.published_stepping_in i where i.alone_call_id = c.id)
                        ) as alone
                      from timetable.study_session s
                      join target t on t.id = s.target_id
                      left join timetable.session_publication p on p.study_session_id = s.id
                      left join timetable.study_group g on g.id = s.study_group_id
                      where s.on_date between cast(:today as date) and cast(:today as date) + 7 and upper(s.during) > :now
                        and not exists (select from timetable.session_cancellation c where c.study_session_id = s.id)
                    )
                    select id, code, title, year_of_study, group_name, on_date, starts, minutes, published, co_leaders, alone,
                      count(*) filter (where comes) over () as sessions,
                      count(*) filter (where comes and not published) over () as unpublished
                    from week
                    where comes or alone
                    order by alone desc, least(co_leaders, 2), published, on_date, starts, id
                    limit :most
                    """)
                .param("person", person.value())
                .param("onlyRun", onlyRun)
                .param("today", today)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(
                    (row, n) ->
                        new Needing(
                            row.getObject("id", UUID.class),
                            cohort(row),
                            Optional.ofNullable(row.getString("group_name")),
                            slot(row),
                            row.getInt("co_leaders"),
                            row.getBoolean("published"),
                            row.getBoolean("alone"),
                            row.getInt("sessions"),
                            row.getInt("unpublished")))
                .list());
  }

  private static Next next(ResultSet row, int n) throws SQLException {
    @Nullable UUID register = row.getObject("register_id", UUID.class);
    return new Next(
        row.getObject("id", UUID.class),
        cohort(row),
        Optional.ofNullable(row.getString("group_name")),
        SessionKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        slot(row),
        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getString("place")).filter(place -> !place.isEmpty()),
        row.getBoolean("moved"),
        Optional.ofNullable(register),
        row.getBoolean("published"));
  }

  private static CohortName cohort(ResultSet row) throws SQLException {
    return new CohortName(
        Optional.ofNullable(row.getString("code")),
        Optional.ofNullable(row.getString("title")),
        Optional.ofNullable(row.getObject("year_of_study", Integer.class)));
  }

  private static Slot slot(ResultSet row) throws SQLException {
    return new Slot(
        row.getObject("on_date", LocalDate.class),
        row.getObject("starts", LocalTime.class),
        row.getInt("minutes"));
  }
}
