package app.cairn.timetable.view;

import app.cairn.institution.RoomId;
import app.cairn.institution.SchoolId;
import app.cairn.leaders.LeaderId;
import app.cairn.platform.Actor;
import app.cairn.platform.NotAllowed;
import app.cairn.platform.NotFound;
import app.cairn.platform.tenancy.KeptPlan;
import app.cairn.scheme.CohortId;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.TargetId;
import app.cairn.timetable.Capacity;
import app.cairn.timetable.SessionKind;
import app.cairn.timetable.StudyGroupId;
import app.cairn.timetable.StudySessionId;
import app.cairn.timetable.time.Slot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sessions a person may see. Access is part of the lookup: what they may not see is not found.
 */
@Component
public class Sightings {

  private static final String SEEN =
      """
      with mine as materialized (
        select scheme_id, school_id, bool_or(role in ('coordinator', 'supervisor')) as runs
        from scheme.published_part
        where person_id = :actor and during @> cast(:today as date)
        group by scheme_id, school_id
      ), belongs as materialized (
        select m.cohort_id, m.during
        from scheme.published_cohort_member m
        where m.person_id = :actor
      ), taught as materialized (
        select x.unit_offering_id, x.during
        from curriculum.published_teaching_staff x
        where x.person_id = :actor
      ), meant as materialized (
        select s.id, s.kind, s.on_date, s.starts, s.minutes, lower(s.during) as starts_at, upper(s.during) as ends_at,
          s.room_id, s.listed, s.study_group_id, s.target_id
        from timetable.study_session s
        where %s
      ), target as materialized (
        select t.id, t.scheme_id, t.cohort_id, t.school_id, t.unit_offering_id, t.code, t.title, t.year_of_study
        from scheme.published_target t
        where t.id in (select target_id from meant)
      ), asked as materialized (
        select s.*, t.scheme_id, t.cohort_id, t.school_id, t.code, t.title, t.year_of_study,
          p.published_at, c.cancelled_at, c.reason,
          (
            select bool_or(m.runs) from mine m
            where m.scheme_id = t.scheme_id and (m.school_id is null or m.school_id = t.school_id)
          ) as runs,
          (
            select min(a.capacity) from timetable.allocation a
            where a.study_session_id = s.id and a.person_id = :actor and upper_inf(a.held)
          ) as leads_as,
          p.published_at is not null and exists (
            select from belongs m
            where m.cohort_id = t.cohort_id and m.during @> s.on_date
          ) as takes_part,
          p.published_at is not null and exists (
            select from taught x
            where x.unit_offering_id = t.unit_offering_id and x.during @> s.on_date
          ) as teaches
        from meant s
        join target t on t.id = s.target_id
        left join timetable.session_publication p on p.study_session_id = s.id
        left join timetable.session_cancellation c on c.study_session_id = s.id
      )
      select a.id, a.kind, a.on_date, a.starts, a.minutes, a.starts_at, a.ends_at, a.room_id, a.listed, a.study_group_id,
        a.target_id, a.scheme_id, a.cohort_id, a.school_id, a.code, a.title, a.year_of_study, a.published_at,
        a.cancelled_at, a.reason, a.runs, a.leads_as, a.takes_part, a.teaches,
        (
          select count(*) from timetable.allocation o
          where o.study_session_id = a.id and o.capacity = 'co_leader' and upper_inf(o.held)
        ) as co_leaders,
        g.name as group_name, coalesce(d.place, concat_ws(', ', r.name, r.building)) as place, d.id is not null as moved, r.capacity
      from asked a
      left join timetable.study_group g on g.id = a.study_group_id
      left join institution.published_room r on r.id = a.room_id
      left join timetable.published_place_of_the_day d on d.study_session_id = a.id
      where (a.runs is not null or a.leads_as is not null or a.takes_part or a.teaches)
        and (not :own or a.leads_as is not null or a.takes_part)
      order by a.on_date, a.starts, a.code, g.name, a.id
      limit :most offset :after
      """;

  private static final String THE_SESSION = SEEN.formatted("s.id = :session");

  private static final String THE_GROUP = SEEN.formatted("s.study_group_id = :group");

  private static final String BETWEEN = SEEN.formatted("s.on_date between :first and :last");

  private static final String OF_THE_LEADER =
      SEEN.formatted(
          """
          s.id in (
            select a.study_session_id from timetable.allocation a
            where a.leader_id = :leader and upper_inf(a.held))\
          """);

  private static final int WHOLE_GROUP = 400;

  private final JdbcClient jdbc;
  private final KeptPlan plan;
  private final Clock clock;

  Sightings(JdbcClient jdbc, KeptPlan plan, Clock clock) {
    this.jdbc = jdbc;
    this.plan = plan;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Sighting require(StudySessionId session, Actor actor) {
    return found(asked(THE_SESSION, actor).param("session", session.value())).stream()
        .findAny()
        .orElseThrow(NotFound::new);
  }

  /** As {@link #require}, for whoever changes it: the part's coordinators and supervisors. */
  @Transactional(readOnly = true)
  public Sighting requireRun(StudySessionId session, Actor actor) {
    var found = require(session, actor);
    if (!found.runs()) {
      throw new NotAllowed("Whoever coordinates this part can do that.");
    }
    return found;
  }

  /**
   * The group's sessions, for whoever changes it. The group itself is there for those alone who run
   * or know its part; leaders and participants see sessions.
   */
  @Transactional(readOnly = true)
  public List<Sighting> requireRun(StudyGroupId group, Actor actor) {
    var sessions = ofGroup(group, actor);
    if (sessions.isEmpty() || !(sessions.getFirst().runs() || sessions.getFirst().knows())) {
      throw new NotFound();
    }
    if (!sessions.getFirst().runs()) {
      throw new NotAllowed("Whoever coordinates this part can do that.");
    }
    return sessions;
  }

  @Transactional(readOnly = true)
  public List<Sighting> ofGroup(StudyGroupId group, Actor actor) {
    return found(asked(THE_GROUP, actor).param("group", group.value()));
  }

  /**
   * In order of time.
   *
   * @param own only those they lead or that are for them
   */
  @Transactional(readOnly = true)
  public List<Sighting> between(
      LocalDate first, LocalDate last, Actor actor, boolean own, int most, int after) {
    return found(
        asked(BETWEEN, actor)
            .param("first", first)
            .param("last", last)
            .param("own", own)
            .param("most", most)
            .param("after", after));
  }

  /** Those the leader is on, as far as the reader may see them. */
  @Transactional(readOnly = true)
  public List<Sighting> ofLeader(LeaderId leader, Actor actor) {
    return found(asked(OF_THE_LEADER, actor).param("leader", leader.value()));
  }

  private JdbcClient.StatementSpec asked(String which, Actor actor) {
    return jdbc.sql(which)
        .param("actor", actor.person().value())
        .param("today", LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC))
        .param("own", false)
        .param("most", WHOLE_GROUP)
        .param("after", 0);
  }

  private List<Sighting> found(JdbcClient.StatementSpec question) {
    return plan.asking(() -> question.query(Sightings::sighting).list());
  }

  private static Sighting sighting(ResultSet row, int n) throws SQLException {
    boolean runs = row.getBoolean("runs");
    boolean knows = !row.wasNull();
    return new Sighting(
        new StudySessionId(row.getObject("id", UUID.class)),
        SessionKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        new Slot(
            row.getObject("on_date", LocalDate.class),
            row.getObject("starts", LocalTime.class),
            row.getInt("minutes")),
        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
        uuid(row, "room_id").map(RoomId::new),
        Optional.ofNullable(row.getString("place")).filter(place -> !place.isEmpty()),
        row.getBoolean("moved"),
        Optional.ofNullable(row.getObject("capacity", Integer.class)),
        row.getBoolean("listed"),
        uuid(row, "study_group_id").map(StudyGroupId::new),
        Optional.ofNullable(row.getString("group_name")),
        new TargetId(row.getObject("target_id", UUID.class)),
        new SchemeId(row.getObject("scheme_id", UUID.class)),
        new CohortId(row.getObject("cohort_id", UUID.class)),
        uuid(row, "school_id").map(SchoolId::new),
        Optional.ofNullable(row.getString("code")),
        Optional.ofNullable(row.getString("title")),
        Optional.ofNullable(row.getObject("year_of_study", Integer.class)),
        instant(row, "published_at"),
        instant(row, "cancelled_at"),
        Optional.ofNullable(row.getString("reason")),
        row.getInt("co_leaders"),
        runs,
        knows,
        Optional.ofNullable(row.getString("leads_as"))
            .map(as -> Capacity.valueOf(as.toUpperCase(Locale.ROOT))),
        row.getBoolean("takes_part"),
        row.getBoolean("teaches"));
  }

  private static Optional<UUID> uuid(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, UUID.class));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
  }
}
