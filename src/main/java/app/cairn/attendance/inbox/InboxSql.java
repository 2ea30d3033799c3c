package app.cairn.attendance.inbox;

import app.cairn.platform.Actor;
import app.cairn.platform.PersonId;
import app.cairn.platform.tenancy.KeptPlan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits in registers that the actor may take and that are not locked. */
@Component
class InboxSql {

  static final int MOST = 50;

  private static final String WAITING =
      """
      with runs as materialized (
        select scheme_id, school_id
        from scheme.published_part
        where person_id = :actor
          and role in ('supervisor', 'coordinator')
          and during @> cast(:today as date)
      )
      select c.id, c.register_id, r.title, lower(r.during) as starts, c.at, c.device_at, c.outcome, c.way, c.person_id,
        coalesce(p.name, c.taken_down_as) as name, r.cohort_id,
        e.standing
      from attendance.register r
      join attendance.check_in c on c.register_id = r.id
        and (c.person_id is null or c.outcome in ('outside_hours', 'waiting'))
      left join people.published_person p on p.id = c.person_id
      left join attendance.register_entry e on e.register_id = c.register_id and e.person_id = c.person_id
      where r.roster = 'cohort'
        and lower(r.during) <= :now
        and (upper(r.during) + make_interval(days => r.locks_after_days) > :now or exists (
          select from attendance.register_reopening o
          where o.register_id = r.id and o.open_until > :now))
        and (exists (
            select from attendance.register_keeper k
            where k.register_id = r.id and k.person_id = :actor and upper_inf(k.during))
          or exists (
            select from runs
            left join scheme.published_cohort co on co.id = r.cohort_id
            where runs.scheme_id = r.scheme_id
              and (runs.school_id is null or runs.school_id = co.school_id)))
        and c.says = 'here'
        and e.standing is distinct from 'here'
        and (cast(:only as uuid) is null or c.id = :only)
        and not exists (
          select from attendance.check_in later
          where later.about_id = c.id)
        and not exists (
          select from attendance.dismissal d
          where d.check_in_id = c.id)
      order by lower(r.during) desc, r.id, c.at, c.id
      limit :most
      """;

  /** The registers that the actor keeps and that are not confirmed; and how many check-ins wait. */
  private static final String DESK =
      """
      with waiting as materialized (
        %s
      )
      (
        select r.id, r.title, lower(r.during) as starts,
          lower(r.during) - make_interval(mins => r.opens_before_minutes) <= :now
            and upper(r.during) + make_interval(mins => r.closes_after_minutes) > :now as now,
          0 as waiting
        from attendance.register_keeper k
        join attendance.register r on r.id = k.register_id
        left join attendance.register_confirmation c on c.register_id = r.id
        where k.person_id = :actor
          and upper_inf(k.during)
          and r.during && tstzrange(:ofLate, :soon)
          and (upper(r.during) + make_interval(days => r.locks_after_days) > :now or exists (
            select from attendance.register_reopening o
            where o.register_id = r.id and o.open_until > :now))
          and lower(r.during) - make_interval(mins => r.opens_before_minutes) <= :now
          and c.register_id is null
        order by now desc, lower(r.during) desc
        limit :mostKept
      )
      union all
      select null, '', null, false, count(*)::int from waiting
      having count(*) > 0
      """
          .formatted(WAITING.indent(2).strip());

  record OnRegister(UUID register, PersonId person) {}

  record Suggested(UUID checkIn, UUID person, String name) {}

  private final JdbcClient jdbc;
  private final KeptPlan plan;

  InboxSql(JdbcClient jdbc, KeptPlan plan) {
    this.jdbc = jdbc;
    this.plan = plan;
  }

  /**
   * @param only null for all of them, the latest sessions first
   */
  List<Waiting> waiting(Actor actor, Instant now, LocalDate today, @Nullable UUID only) {
    return plan.asking(
        () ->
            jdbc.sql(WAITING)
                .param("now", Timestamp.from(now))
                .param("actor", actor.person().value())
                .param("today", today)
                .param("only", only, Types.OTHER)
                .param("most", MOST)
                .query(InboxSql::row)
                .list());
  }

  /**
   * @param kept not confirmed, the one to take now first
   * @param waiting how many check-ins wait
   */
  record Desk(List<Kept> kept, int waiting) {}

  record Kept(UUID register, String title, Instant starts, boolean now) {}

  Desk desk(Actor actor, Instant now, LocalDate today, Duration ofLate, Duration soon, int most) {
    var kept = new ArrayList<Kept>();
    var waiting = new AtomicInteger();
    plan.asking(
        () ->
            jdbc.sql(DESK)
                .param("now", Timestamp.from(now))
                .param("actor", actor.person().value())
                .param("today", today)
                .param("only", null, Types.OTHER)
                .param("most", MOST)
                .param("ofLate", Timestamp.from(now.minus(ofLate)))
                .param("soon", Timestamp.from(now.plus(soon)))
                .param("mostKept", most)
                .query(
                    (row, n) -> {
                      UUID register = row.getObject("id", UUID.class);
                      return register == null
                          ? waiting.addAndGet(row.getInt("waiting")) > 0
                          : kept.add(
                              new Kept(
                                  register,
                                  row.getString("title"),
                                  row.getTimestamp("starts").toInstant(),
                                  row.getBoolean("now")));
                    })
                .list());
    return new Desk(List.copyOf(kept), waiting.get());
  }

  private static Waiting row(ResultSet row, int n) throws SQLException {
    UUID person = row.getObject("person_id", UUID.class);
    Waiting.Kind kind =
        person == null
            ? Waiting.Kind.TAKEN_DOWN
            : row.getString("outcome").equals("waiting")
                ? "not_here".equals(row.getString("standing"))
                    ? Waiting.Kind.AGAINST_A_KEEPER
                    : row.getTimestamp("device_at") == null
                        ? Waiting.Kind.NUMBER_MISSED
                        : Waiting.Kind.SCAN_KEPT
                : row.getString("way").equals("word")
                    ? Waiting.Kind.OWN_WORD
                    : Waiting.Kind.OUTSIDE_HOURS;
    return new Waiting(
        row.getObject("id", UUID.class),
        row.getObject("register_id", UUID.class),
        row.getString("title"),
        row.getTimestamp("starts").toInstant(),
        row.getTimestamp("at").toInstant(),
        row.getTimestamp("device_at") == null ? null : row.getTimestamp("device_at").toInstant(),
        kind,
        person == null ? null : new PersonId(person),
        row.getString("name"),
        row.getObject("cohort_id", UUID.class));
  }

  /** Everyone whom these registers are for, or who stands in them. */
  List<OnRegister> everyoneOn(Collection<UUID> registers) {
    return jdbc.sql(
            """
            select r.id, m.person_id
            from attendance.register r
            join scheme.published_cohort_member m on m.cohort_id = r.cohort_id
            where r.id = any(:registers)
            union
            select e.register_id, e.person_id
            from attendance.register_entry e
            where e.register_id = any(:registers)
            union
            select i.register_id, i.person_id
            from attendance.register_invitation i
            where i.register_id = any(:registers)
            """)
        .param("registers", registers.toArray(UUID[]::new))
        .query(
            (row, n) ->
                new OnRegister(
                    row.getObject(1, UUID.class), new PersonId(row.getObject(2, UUID.class))))
        .list();
  }

  /**
   * Up to three of each one's cohort, or of those invited, with a name that begins like one of the
   * words, or whose number they are; nobody else, whatever is typed.
   */
  List<Suggested> suggested(Collection<Waiting> takenDown, Map<UUID, String> words) {
    return jdbc.sql(
            """
            select t.id, s.person_id, s.name
            from unnest(
              cast(:ids as uuid[]), cast(:registers as uuid[]), cast(:cohorts as uuid[]), cast(:starts as timestamptz[]), cast(:words as text[]))
              as t (id, register, cohort, starts, words)
            cross join lateral (
              select p.id as person_id, p.name,
                (select count(*) from regexp_split_to_table(lower(t.words), '\\s+') as word
                 where length(word) > 1
                   and position(' ' || translate(word, '’''-', '   ') in ' ' || translate(lower(p.name), '’''-', '   ')) > 0) as fitting,
                exists (
                  select from people.published_identifier i
                  where i.person_id = p.id and lower(i.key) = lower(trim(t.words))) as numbered
              from (
                select m.person_id
                from scheme.published_cohort_member m
                where m.cohort_id = t.cohort
                  and m.during @> cast(t.starts as date)
                union
                select i.person_id
                from attendance.register_invitation i
                where i.register_id = t.register) l
              join people.published_person p on p.id = l.person_id) s
            where s.fitting > 0 or s.numbered
            order by t.id, s.numbered desc, s.fitting desc, s.name
            """)
        .param("ids", takenDown.stream().map(Waiting::checkIn).toArray(UUID[]::new))
        .param("registers", takenDown.stream().map(Waiting::register).toArray(UUID[]::new))
        .param(
            "cohorts",
            takenDown.stream()
                .map(one -> one.cohort() == null ? null : one.cohort().toString())
                .toArray(String[]::new))
        .param(
            "starts", takenDown.stream().map(one -> one.starts().toString()).toArray(String[]::new))
        .param(
            "words",
            takenDown.stream()
                .map(one -> words.getOrDefault(one.checkIn(), one.name()))
                .toArray(String[]::new))
        .query(
            (row, n) ->
                new Suggested(
                    row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)))
        .list();
  }

  boolean isListed(Waiting takenDown, UUID person) {
    return jdbc.sql(
            """
            select exists (
              select from scheme.published_cohort_member m
              where m.cohort_id = :cohort
                and m.person_id = :person
                and m.during @> cast(cast(:starts as timestamptz) as date))
              or exists (
                select from attendance.register_invitation i
                where i.register_id = :register and i.person_id = :person)
            """)
        .param("cohort", takenDown.cohort(), Types.OTHER)
        .param("register", takenDown.register())
        .param("person", person)
        .param("starts", Timestamp.from(takenDown.starts()))
        .query((row, n) -> row.getBoolean(1))
        .single();
  }

  void dismiss(UUID checkIn, PersonId by, Instant now) {
    jdbc.sql(
            """
            insert into attendance.dismissal (check_in_id, dismissed_by, dismissed_at)
            values (:checkIn, :by, :now)
            on conflict do nothing
            """)
        .param("checkIn", checkIn)
        .param("by", by.value())
        .param("now", Timestamp.from(now))
        .update();
  }
}
