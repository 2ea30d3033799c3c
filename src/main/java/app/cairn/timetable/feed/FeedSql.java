package app.cairn.timetable.feed;

import app.cairn.platform.Ids;
import app.cairn.platform.PersonId;
import app.cairn.platform.tenancy.KeptPlan;
import app.cairn.scheme.CohortName;
import app.cairn.timetable.SessionKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class FeedSql {

  private static final int MOST = 2_000;

  /**
   * @param leads or is there to shadow or observe; else it is for their cohort
   * @param changed when it was last said something about
   */
  record Entry(
      UUID session,
      CohortName cohort,
      Optional<String> group,
      SessionKind kind,
      Instant from,
      Instant to,
      Optional<String> place,
      boolean leads,
      boolean published,
      boolean cancelled,
      Instant made,
      Instant changed) {}

  private final JdbcClient jdbc;
  private final KeptPlan plan;

  FeedSql(JdbcClient jdbc, KeptPlan plan) {
    this.jdbc = jdbc;
    this.plan = plan;
  }

  Optional<UUID> of(PersonId person) {
    return jdbc.sql(
            """
            select f.id
            from timetable.feed f
            where f.person_id = :person and f.ended_at is null
            """)
        .param("person", person.value())
        .query((row, n) -> row.getObject(1, UUID.class))
        .optional();
  }

  Optional<PersonId> ownerOf(UUID feed) {
    return jdbc.sql(
            """
            select f.person_id
            from timetable.feed f
            where f.id = :feed and f.ended_at is null
            """)
        .param("feed", feed)
        .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
        .optional();
  }

  void end(PersonId person, Instant now) {
    jdbc.sql(
            """
            update timetable.feed set ended_at = :now
            where person_id = :person and ended_at is null
            """)
        .param("person", person.value())
        .param("now", Timestamp.from(now))
        .update();
  }

  /** Two presses at once make one. */
  void add(PersonId person, Instant now) {
    jdbc.sql(
            """
            insert into timetable.feed (id, person_id, made_at)
            values (:id, :person, :now)
            on conflict do nothing
            """)
        .param("id", Ids.next())
        .param("person", person.value())
        .param("now", Timestamp.from(now))
        .update();
  }

  /** What the person leads and what is published for their cohorts, in order of time. */
  List<Entry> entries(PersonId person, LocalDate first, LocalDate last) {
    return plan.asking(
        () ->
            jdbc.sql(
                    """
                    with led as materialized (
                      select a.study_session_id
                      from timetable.allocation a
                      where a.person_id = :person and upper_inf(a.held)
                    ), mine as materialized (
                      select m.cohort_id, m.during
                      from scheme.published_cohort_member m
                      where m.person_id = :person
                    ), supported as materialized (
                      select t.id, m.during
                      from mine m
                      join scheme.published_target t on t.cohort_id = m.cohort_id
                    ), meant as materialized (
                      select l.study_session_id as id, true as leads
                      from led l
                      union all
                      select s.id, false
                      from supported t
                      join timetable.study_session s on s.target_id = t.id and t.during @> s.on_date
                      join timetable.session_publication p on p.study_session_id = s.id
                      where not exists (select from led l where l.study_session_id = s.id)
                    ), target as materialized (
                      select t.id, t.code, t.title, t.year_of_study
                      from scheme.published_target t
                      where t.id in (
                        select s.target_id from timetable.study_session s where s.id in (select id from meant))
                    )
                    select s.id, t.code, t.title, t.year_of_study, g.name as group_name, s.kind, lower(s.during) as starts_at,
                      upper(s.during) as ends_at, coalesce(d.place, nullif(concat_ws(', ', r.name, r.building), '')) as place,
                      m.leads, p.published_at is not null as published, c.cancelled_at is not null as cancelled, s.made_at,
                      greatest(s.made_at, p.published_at, c.cancelled_at, d.said_at) as changed_at
                    from meant m
                    join timetable.study_session s on s.id = m.id
                    join target t on t.id = s.target_id
                    left join timetable.session_publication p on p.study_session_id = s.id
                    left join timetable.session_cancellation c on c.study_session_id = s.id
                    left join timetable.study_group g on g.id = s.study_group_id
                    left join institution.published_room r on r.id = s.room_id
                    left join timetable.published_place_of_the_day d on d.study_session_id = s.id
                    where s.on_date between :first and :last
                    order by lower(s.during), s.id
                    limit :most
                    """)
                .param("person", person.value())
                .param("first", first)
                .param("last", last)
                .param("most", MOST)
                .query(FeedSql::entry)
                .list());
  }

  private static Entry entry(ResultSet row, int n) throws SQLException {
    return new Entry(
        row.getObject("id", UUID.class),
        new CohortName(
            Optional.ofNullable(row.getString("code")),
            Optional.ofNullable(row.getString("title")),
            Optional.ofNullable(row.getObject("year_of_study", Integer.class))),
        Optional.ofNullable(row.getString("group_name")),
        SessionKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        instant(row, "starts_at"),
        instant(row, "ends_at"),
        Optional.ofNullable(row.getString("place")),
        row.getBoolean("leads"),
        row.getBoolean("published"),
        row.getBoolean("cancelled"),
        instant(row, "made_at"),
        instant(row, "changed_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return java.util.Objects.requireNonNull(at).toInstant();
  }
}
