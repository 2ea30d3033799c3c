package app.cairn.timetable.group;

import app.cairn.institution.RoomId;
import app.cairn.institution.TermId;
import app.cairn.platform.Actor;
import app.cairn.platform.tenancy.KeptPlan;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.TargetId;
import app.cairn.timetable.StudyGroupId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Groups as far as the reader has to do with them, and the targets that still wait for some. */
@Component
class GroupsSeenSql {

  private static final String GROUPS =
      """
      with mine as materialized (
        select scheme_id, school_id, bool_or(role in ('coordinator', 'supervisor')) as runs
        from scheme.published_part
        where person_id = :actor and during @> cast(:today as date)
        group by scheme_id, school_id
      ), meant as materialized (
        select g.id, g.target_id, g.term_id, e.name as term_name, g.name, g.weekday, g.starts, g.minutes, g.weeks, g.room_id
        from timetable.study_group g
        join institution.published_term e on e.id = g.term_id
        where %s
      ), target as materialized (
        select t.id, t.scheme_id, t.code, t.title, t.year_of_study,
          (
            select bool_or(m.runs) from mine m
            where m.scheme_id = t.scheme_id and (m.school_id is null or m.school_id = t.school_id)
          ) as runs
        from scheme.published_target t
        where t.id in (select target_id from meant)
      ), seen as materialized (
        select g.*, t.scheme_id, t.code, t.title, t.year_of_study, t.runs
        from meant g
        join target t on t.id = g.target_id
        where t.runs is not null
        order by coalesce(t.code, t.title), g.name, g.id
        limit :most offset :after
      )
      select s.id, s.target_id, s.scheme_id, s.term_id, s.term_name, s.name, s.weekday, s.starts, s.minutes, s.weeks,
        s.room_id, concat_ws(', ', r.name, r.building) as place, s.code, s.title, s.year_of_study, s.runs,
        coalesce(n.sessions, 0) as sessions, coalesce(n.unpublished, 0) as unpublished
      from seen s
      left join institution.published_room r on r.id = s.room_id
      left join lateral (
        select count(*) as sessions, count(*) filter (where p.study_session_id is null) as unpublished
        from timetable.study_session x
        left join timetable.session_publication p on p.study_session_id = x.id
        where x.study_group_id = s.id
          and not exists (select from timetable.session_cancellation c where c.study_session_id = x.id)
      ) n on true
      order by coalesce(s.code, s.title), s.name, s.id
      """;

  private static final String THE_GROUP = GROUPS.formatted("g.id = :group");

  private static final String NOT_OVER = GROUPS.formatted("upper(e.during) > :from");

  private final JdbcClient jdbc;
  private final KeptPlan plan;
  private final Clock clock;

  GroupsSeenSql(JdbcClient jdbc, KeptPlan plan, Clock clock) {
    this.jdbc = jdbc;
    this.plan = plan;
    this.clock = clock;
  }

  Optional<GroupRow> find(StudyGroupId group, Actor actor) {
    return found(asked(THE_GROUP, actor).param("group", group.value())).stream().findAny();
  }

  /** Those of terms that have not ended before the day. */
  List<GroupRow> from(LocalDate day, Actor actor, int most, int after) {
    return found(
        asked(NOT_OVER, actor).param("from", day).param("most", most).param("after", after));
  }

  private JdbcClient.StatementSpec asked(String which, Actor actor) {
    return jdbc.sql(which)
        .param("actor", actor.person().value())
        .param("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
        .param("most", 1)
        .param("after", 0);
  }

  private List<GroupRow> found(JdbcClient.StatementSpec question) {
    return plan.asking(() -> question.query(GroupsSeenSql::row).list());
  }

  /** A target of the reader's part that stands and has fewer groups than expected. */
  record Waiting(
      TargetId id,
      Optional<String> code,
      Optional<String> title,
      Optional<Integer> yearOfStudy,
      int groups,
      int expected) {}

  List<Waiting> waiting(Actor actor, int most) {
    return plan.asking(
        () ->
            jdbc.sql(
                    """
                    with mine as materialized (
                      select scheme_id, school_id
                      from scheme.published_part
                      where person_id = :actor and during @> cast(:today as date) and role in ('coordinator', 'supervisor')
                    )
                    select t.id, t.code, t.title, t.year_of_study, t.expected_groups,
                      (select count(*) from timetable.study_group g where g.target_id = t.id) as groups
                    from scheme.published_target t
                    join institution.published_academic_year y on y.id = t.academic_year_id
                    where t.withdrawn_at is null and upper(y.during) > cast(:today as date)
                      and exists (
                        select from mine m
                        where m.scheme_id = t.scheme_id and (m.school_id is null or m.school_id = t.school_id)
                      )
                      and t.expected_groups > (select count(*) from timetable.study_group g where g.target_id = t.id)
                    order by coalesce(t.code, t.title), t.id
                    limit :most
                    """)
                .param("actor", actor.person().value())
                .param("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("most", most)
                .query(
                    (row, n) ->
                        new Waiting(
                            new TargetId(row.getObject("id", UUID.class)),
                            Optional.ofNullable(row.getString("code")),
                            Optional.ofNullable(row.getString("title")),
                            Optional.ofNullable(row.getObject("year_of_study", Integer.class)),
                            row.getInt("groups"),
                            row.getInt("expected_groups")))
                .list());
  }

  private static GroupRow row(ResultSet row, int n) throws SQLException {
    return new GroupRow(
        new StudyGroupId(row.getObject("id", UUID.class)),
        new TargetId(row.getObject("target_id", UUID.class)),
        new SchemeId(row.getObject("scheme_id", UUID.class)),
        new TermId(row.getObject("term_id", UUID.class)),
        row.getString("term_name"),
        row.getString("name"),
        DayOfWeek.of(row.getInt("weekday")),
        row.getObject("starts", LocalTime.class),
        row.getInt("minutes"),
        weeks(row.getArray("weeks")),
        Optional.ofNullable(row.getObject("room_id", UUID.class)).map(RoomId::new),
        Optional.ofNullable(row.getString("place")).filter(place -> !place.isEmpty()),
        Optional.ofNullable(row.getString("code")),
        Optional.ofNullable(row.getString("title")),
        Optional.ofNullable(row.getObject("year_of_study", Integer.class)),
        row.getInt("sessions"),
        row.getInt("unpublished"),
        row.getBoolean("runs"));
  }

  private static List<Integer> weeks(Array array) throws SQLException {
    return Arrays.stream((Number[]) array.getArray()).map(Number::intValue).toList();
  }
}
