package app.cairn.attendance.book;

import static app.cairn.attendance.book.RegisterBook.texts;

import app.cairn.platform.Ids;
import app.cairn.platform.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The only door to check-ins and register entries. The rule by which an entry follows, in the order
 * in which things are said of a person at a register:
 *
 * <ul>
 *   <li>a scan, a code, a card, a sheet or an import puts them in, unless they stand there already
 *       or a keeper has said that they weren't here: then it is kept and waits;
 *   <li>somebody's own word afterwards is kept until a keeper agrees;
 *   <li>a tick puts them in whatever was said before;
 *   <li>what a phone without network kept does not override a keeper's word that they weren't here,
 *       and a scan that it kept, or after which another number was tapped than the one on the
 *       screen, waits for a keeper in any case;
 *   <li>a correction stands as it says: here, not here, or taken back, which is as if nothing had
 *       been said yet.
 * </ul>
 *
 * Whoever is there to lead, to shadow or to observe is kept and not put in, whatever way they come.
 * What was refused, waits or came far outside the promised time is kept and changes nothing.
 */
public final class CheckInLog {

  private static final String TAKE_DOWN =
      """
      with said as (
        select s.*, r.id as register_id, r.cohort_id, r.during, r.opens_before_minutes, r.closes_after_minutes, e.standing,
          h.person_id is not null as otherwise, s.way in ('tick', 'correction') as by_eye, s.device_at is not null as kept,
          s.way in ('scan', 'code') and (s.device_at is not null or s.reason is not null) as doubtful,
          row_number() over (partition by r.id, s.person_id, s.says order by s.n) as turn
        from unnest(
          cast(:ids as uuid[]), cast(:keys as uuid[]), cast(:handles as bigint[]), cast(:people as uuid[]),
          cast(:names as text[]), cast(:ways as text[]), cast(:says as text[]), cast(:ats as timestamptz[]),
          cast(:deviceAts as timestamptz[]), cast(:bys as uuid[]), cast(:devices as uuid[]), cast(:reasons as text[]), cast(:abouts as uuid[]))
          with ordinality
          as s (id, client_key, handle, person_id, taken_down_as, way, says, at, device_at, by_person_id, device_id, reason,
          about_id, n)
        join attendance.register r on r.handle = s.handle
        left join attendance.register_entry e on e.register_id = r.id and e.person_id = s.person_id
        left join attendance.register_here_as h on h.register_id = r.id and h.person_id = s.person_id
      ),
      judged as (
        select s.*,
          case
            when s.person_id is null or s.says <> 'here' then 'accepted'
            when s.otherwise and s.standing is distinct from 'here' then 'not_counted'
            when s.way = 'word' then 'outside_hours'
            when (s.kept or s.doubtful) and s.standing = 'here' then 'already_in'
            when s.doubtful or (s.kept and s.standing = 'not_here') then 'waiting'
            when not s.by_eye and not (
              s.at >= lower(s.during) - make_interval(mins => s.opens_before_minutes)
              and s.at < upper(s.during) + make_interval(mins => s.closes_after_minutes)) then 'outside_hours'
            when not s.by_eye and s.standing = 'not_here' then 'waiting'
            when s.standing = 'here' or s.turn > 1 then 'already_in'
            when s.cohort_id is not null and not exists (
              select from scheme.published_cohort_member m
              where m.cohort_id = s.cohort_id
                and m.person_id = s.person_id
                and m.during @> cast(s.at as date)) then 'not_in_cohort'
            else 'accepted'
          end as outcome
        from said s
      ),
      written as (
        insert into attendance.check_in (
          id, register_id, person_id, taken_down_as, way, says, at, device_at, by_person_id, client_key, device_id,
          outcome, reason, about_id)
        select id, register_id, person_id, taken_down_as, way, says, at, device_at, by_person_id, client_key, device_id,
          outcome, reason, about_id
        from judged
        order by register_id, person_id, n
        on conflict on constraint a_client_key_is_one_check_in do nothing
        returning id, client_key, register_id, person_id, way, says, at, outcome
      ),
      stands as (
        insert into attendance.register_entry (register_id, person_id, check_in_id, standing, way, at)
        select distinct on (register_id, person_id) register_id, person_id, id, says, way, at
        from written
        where person_id is not null
          and outcome in ('accepted', 'not_in_cohort')
        order by register_id, person_id
        on conflict (institution_id, register_id, person_id) do update
        set check_in_id = excluded.check_in_id, standing = excluded.standing, way = excluded.way, at = excluded.at
        where excluded.way in ('tick', 'correction') or register_entry.standing = 'taken_back'
      )
      select id, client_key, person_id, outcome, at
      from written
      """;

  private final JdbcClient jdbc;

  public CheckInLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Writes these down and settles the entries that follow, in the running transaction. A key that
   * was written before gets the receipt of then; a register or key of nobody's gets none.
   */
  public Map<UUID, TakenDown> take(List<SaidToBeHere> said) {
    var receipts = new HashMap<UUID, TakenDown>();
    jdbc.sql(TAKE_DOWN)
        .param("ids", texts(said, _ -> Ids.next()))
        .param("keys", texts(said, SaidToBeHere::clientKey))
        .param("handles", said.stream().map(one -> one.register().value()).toArray(Long[]::new))
        .param("people", texts(said, one -> value(one.person())))
        .param("names", texts(said, SaidToBeHere::takenDownAs))
        .param("ways", texts(said, one -> one.way().inSql()))
        .param("says", texts(said, one -> one.says().inSql()))
        .param("ats", texts(said, SaidToBeHere::at))
        .param("deviceAts", texts(said, SaidToBeHere::deviceAt))
        .param("bys", texts(said, one -> value(one.by())))
        .param("devices", texts(said, SaidToBeHere::device))
        .param("reasons", texts(said, SaidToBeHere::reason))
        .param("abouts", texts(said, SaidToBeHere::about))
        .query(CheckInLog::receipt)
        .list()
        .forEach(receipt -> receipts.put(receipt.clientKey(), receipt));
    addEarlier(said, receipts);
    return receipts;
  }

  private void addEarlier(List<SaidToBeHere> said, Map<UUID, TakenDown> receipts) {
    List<UUID> missing =
        said.stream()
            .map(SaidToBeHere::clientKey)
            .filter(key -> !receipts.containsKey(key))
            .distinct()
            .toList();
    if (missing.isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            select id, client_key, person_id, outcome, at
            from attendance.check_in
            where client_key = any (cast(:keys as uuid[]))
            """)
        .param("keys", texts(missing, key -> key))
        .query(CheckInLog::receipt)
        .list()
        .forEach(receipt -> receipts.put(receipt.clientKey(), receipt));
  }

  private static TakenDown receipt(ResultSet row, int n) throws SQLException {
    UUID person = row.getObject("person_id", UUID.class);
    return new TakenDown(
        row.getObject("id", UUID.class),
        row.getObject("client_key", UUID.class),
        person == null ? null : new PersonId(person),
        Outcome.of(row.getString("outcome")),
        row.getTimestamp("at").toInstant());
  }

  private static @Nullable UUID value(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }
}
