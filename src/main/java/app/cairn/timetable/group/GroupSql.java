package app.cairn.timetable.group;

import app.cairn.institution.RoomId;
import app.cairn.institution.TermId;
import app.cairn.leaders.LeaderId;
import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.PersonId;
import app.cairn.platform.tenancy.KeptPlan;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.TargetId;
import app.cairn.timetable.StudyGroupId;
import app.cairn.timetable.StudySessionId;
import app.cairn.timetable.time.Slot;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class GroupSql {

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

  GroupSql(JdbcClient jdbc, KeptPlan plan, Clock clock) {
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
    return plan.asking(() -> question.query(GroupSql::row).list());
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

  /** The same form sent twice makes one group. */
  boolean add(StudyGroupId id, TargetId target, GroupAsked asked, PersonId by, Instant now) {
    return jdbc.sql(
                """
                insert into timetable.study_group
                  (id, target_id, term_id, name, weekday, starts, minutes, weeks, room_id, made_by, made_at)
                values (:id, :target, :term, :name, :weekday, :starts, :minutes, cast(:weeks as smallint[]), :room, :by, :now)
                on conflict (institution_id, id) do nothing
                """)
            .param("id", id.value())
            .param("target", target.value())
            .param("term", asked.term().value())
            .param("name", asked.name())
            .param("weekday", asked.day().getValue())
            .param("starts", asked.starts())
            .param("minutes", asked.minutes())
            .param("weeks", asked.weeks().toArray(Integer[]::new))
            .param("room", asked.room().map(RoomId::value).orElse(null), Types.OTHER)
            .param("by", by.value())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  void change(StudyGroupId id, GroupAsked asked) {
    jdbc.sql(
            """
            update timetable.study_group
            set name = :name, weekday = :weekday, starts = :starts, minutes = :minutes, room_id = :room
            where id = :id
            """)
        .param("id", id.value())
        .param("name", asked.name())
        .param("weekday", asked.day().getValue())
        .param("starts", asked.starts())
        .param("minutes", asked.minutes())
        .param("room", asked.room().map(RoomId::value).orElse(null), Types.OTHER)
        .update();
  }

  void addSessions(
      StudyGroupId group,
      TargetId target,
      List<Slot> slots,
      @Nullable RoomId room,
      ZoneId zone,
      PersonId by,
      Instant now) {
    jdbc.sql(
            """
            insert into timetable.study_session
              (id, target_id, study_group_id, kind, on_date, starts, minutes, during, room_id, listed, made_by, made_at)
            select n.id, :target, :group, 'regular', n.on_date, n.starts, n.minutes, tstzrange(n.starts_at, n.ends_at), :room,
              true, :by, :now
            from unnest(
              cast(:ids as uuid[]), cast(:days as date[]), cast(:starts as time[]), cast(:minutes as smallint[]),
              cast(:from as timestamptz[]), cast(:to as timestamptz[])) as n (id, on_date, starts, minutes, starts_at, ends_at)
            """)
        .param("target", target.value())
        .param("group", group.value())
        .param("room", room == null ? null : room.value(), Types.OTHER)
        .param("by", by.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("ids", slots.stream().map(_ -> Ids.next()).toArray(UUID[]::new))
        .param("days", slots.stream().map(one -> one.date().toString()).toArray(String[]::new))
        .param("starts", slots.stream().map(one -> one.starts().toString()).toArray(String[]::new))
        .param("minutes", slots.stream().map(Slot::minutes).toArray(Integer[]::new))
        .param("from", slots.stream().map(one -> one.from(zone).toString()).toArray(String[]::new))
        .param("to", slots.stream().map(one -> one.to(zone).toString()).toArray(String[]::new))
        .update();
    jdbc.sql(
            """
            insert into timetable.room_booking (study_session_id, room_id, during)
            select id, room_id, during
            from timetable.study_session
            where study_group_id = :group and room_id is not null
            """)
        .param("group", group.value())
        .update();
  }

  /** A session of a group that is still to come. */
  record Remaining(StudySessionId id, LocalDate on, boolean asTheGroup) {}

  /** Locked in the order of their ids; told apart are those that were moved on their own. */
  List<Remaining> remaining(StudyGroupId group, Instant now) {
    return jdbc.sql(
            """
            select s.id, s.on_date,
              extract(isodow from s.on_date) = g.weekday and s.starts = g.starts and s.minutes = g.minutes
                and s.room_id is not distinct from g.room_id as as_the_group
            from timetable.study_session s
            join timetable.study_group g on g.id = s.study_group_id
            where g.id = :group and lower(s.during) > :now and s.kind = 'regular'
              and not exists (select from timetable.session_cancellation c where c.study_session_id = s.id)
            order by s.id
            for update of s
            """)
        .param("group", group.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(
            (row, n) ->
                new Remaining(
                    new StudySessionId(row.getObject("id", UUID.class)),
                    row.getObject("on_date", LocalDate.class),
                    row.getBoolean("as_the_group")))
        .list();
  }

  void move(List<StudySessionId> sessions, List<Slot> slots, @Nullable RoomId room, ZoneId zone) {
    jdbc.sql(
            """
            delete from timetable.room_booking
            where study_session_id = any(cast(:sessions as uuid[]))
            """)
        .param("sessions", ids(sessions))
        .update();
    jdbc.sql(
            """
            update timetable.study_session s
            set on_date = n.on_date, starts = n.starts, minutes = n.minutes,
              during = tstzrange(n.starts_at, n.ends_at), room_id = :room
            from unnest(
              cast(:sessions as uuid[]), cast(:days as date[]), cast(:starts as time[]), cast(:minutes as smallint[]),
              cast(:from as timestamptz[]), cast(:to as timestamptz[])) as n (id, on_date, starts, minutes, starts_at, ends_at)
            where s.id = n.id
            """)
        .param("room", room == null ? null : room.value(), Types.OTHER)
        .param("sessions", ids(sessions))
        .param("days", slots.stream().map(one -> one.date().toString()).toArray(String[]::new))
        .param("starts", slots.stream().map(one -> one.starts().toString()).toArray(String[]::new))
        .param("minutes", slots.stream().map(Slot::minutes).toArray(Integer[]::new))
        .param("from", slots.stream().map(one -> one.from(zone).toString()).toArray(String[]::new))
        .param("to", slots.stream().map(one -> one.to(zone).toString()).toArray(String[]::new))
        .update();
    jdbc.sql(
            """
            insert into timetable.room_booking (study_session_id, room_id, during)
            select id, room_id, during
            from timetable.study_session
            where id = any(cast(:sessions as uuid[])) and room_id is not null
            """)
        .param("sessions", ids(sessions))
        .update();
    jdbc.sql(
            """
            update timetable.allocation a
            set during = s.during
            from timetable.study_session s
            where s.id = a.study_session_id and s.id = any(cast(:sessions as uuid[])) and upper_inf(a.held)
            """)
        .param("sessions", ids(sessions))
        .update();
  }

  List<LeaderId> coLeaders(Collection<StudySessionId> sessions) {
    return jdbc.sql(
            """
            select distinct leader_id
            from timetable.allocation
            where study_session_id = any(cast(:sessions as uuid[])) and capacity = 'co_leader' and upper_inf(held)
            """)
        .param("sessions", ids(sessions))
        .query((row, n) -> new LeaderId(row.getObject(1, UUID.class)))
        .list();
  }

  private static UUID[] ids(Collection<StudySessionId> sessions) {
    return sessions.stream().map(StudySessionId::value).toArray(UUID[]::new);
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
