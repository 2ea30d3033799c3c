package app.cairn.attendance.book;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import app.cairn.attendance.AttendanceOfPerson;
import app.cairn.attendance.Occasion;
import app.cairn.attendance.OpenRegister;
import app.cairn.attendance.RegisterId;
import app.cairn.attendance.RegisterState;
import app.cairn.attendance.code.RegisterHandle;
import app.cairn.platform.Ids;
import app.cairn.platform.PersonId;
import app.cairn.platform.tenancy.Tenancy;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The registers themselves: opened, kept, moved, counted. Called inside a transaction. */
@Component
public class RegisterBook {

  /** So many at once that the database has to look at them before it plans for them. */
  private static final int MANY = 100;

  private final JdbcClient jdbc;
  private final Clock clock;

  RegisterBook(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public List<RegisterId> open(List<OpenRegister> asked) {
    if (asked.isEmpty()) {
      return List.of();
    }
    Map<Occasion, UUID> known = registersOf(asked.stream().map(OpenRegister::occasion).toList());
    var ids = new HashMap<Occasion, UUID>(known);
    asked.forEach(one -> ids.computeIfAbsent(one.occasion(), _ -> Ids.next()));
    List<Occasion> fresh =
        ids.keySet().stream().filter(occasion -> !known.containsKey(occasion)).toList();
    Map<Occasion, Long> handles = handlesFor(fresh, ids);
    Map<Occasion, UUID> opened = write(asked, ids, handles);
    forgetHandlesOfOthers(fresh, ids, opened);
    if (fresh.size() >= MANY) {
      jdbc.sql("call platform.look_at_fresh_rows('attendance.register')").update();
    }
    return asked.stream()
        .map(one -> new RegisterId(requireNonNull(opened.get(one.occasion()))))
        .toList();
  }

  private Map<Occasion, UUID> registersOf(Collection<Occasion> occasions) {
    return jdbc
        .sql(
            """
            select r.occasion_kind, r.occasion_id, r.id
            from unnest(cast(:kinds as text[]), cast(:ids as uuid[])) as asked (kind, id)
            join attendance.register r on r.occasion_kind = asked.kind and r.occasion_id = asked.id
            """)
        .param("kinds", texts(occasions, Occasion::kind))
        .param("ids", texts(occasions, Occasion::id))
        .query(
            (row, n) ->
                Map.entry(
                    new Occasion(row.getString(1), row.getObject(2, UUID.class)),
                    row.getObject(3, UUID.class)))
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
  }

  /** Handles are random among all institutions: one that is taken is drawn again. */
  private Map<Occasion, Long> handlesFor(List<Occasion> fresh, Map<Occasion, UUID> ids) {
    var drawn = new HashMap<Occasion, Long>();
    while (drawn.size() < fresh.size()) {
      Map<Long, Occasion> draw =
          fresh.stream()
              .filter(occasion -> !drawn.containsKey(occasion))
              .collect(
                  toMap(
                      _ -> RegisterHandle.random().value(), Function.identity(), (one, _) -> one));
      List<Long> handles = List.copyOf(draw.keySet());
      jdbc.sql(
              """
              insert into attendance.register_handle (handle, institution_id, register_id)
              select handle, :institution, register
              from unnest(cast(:handles as bigint[]), cast(:registers as uuid[])) as drawn (handle, register)
              on conflict do nothing
              returning handle
              """)
          .param("institution", Tenancy.require().value())
          .param("handles", handles.toArray(Long[]::new))
          .param("registers", texts(handles, handle -> ids.get(draw.get(handle))))
          .query((row, n) -> row.getLong(1))
          .list()
          .forEach(handle -> drawn.put(draw.get(handle), handle));
    }
    return drawn;
  }

  private Map<Occasion, UUID> write(
      List<OpenRegister> asked, Map<Occasion, UUID> ids, Map<Occasion, Long> handles) {
    List<OpenRegister> once =
        List.copyOf(
            asked.stream()
                .collect(toMap(OpenRegister::occasion, Function.identity(), (_, last) -> last))
                .values());
    return jdbc
        .sql(
            """
            insert into attendance.register (
              id, handle, occasion_kind, occasion_id, scheme_id, cohort_id, title, place, during,
              window_seconds, opens_before_minutes, closes_after_minutes, locks_after_days, roster,
              opened_at, source_key)
            select a.id, coalesce(a.handle, (select r.handle from attendance.register r where r.id = a.id)),
              a.kind, a.occasion, a.scheme, a.cohort, a.title, a.place, tstzrange(a.starts, a.ends),
              a.window_seconds, a.opens_before, a.closes_after, a.locks_after, a.roster, :now, a.source_key
            from unnest(
              cast(:ids as uuid[]), cast(:handles as bigint[]), cast(:kinds as text[]), cast(:occasions as uuid[]),
              cast(:schemes as uuid[]), cast(:cohorts as uuid[]), cast(:titles as text[]), cast(:places as text[]),
              cast(:starts as timestamptz[]), cast(:ends as timestamptz[]), cast(:windows as smallint[]),
              cast(:opensBefore as smallint[]), cast(:closesAfter as smallint[]), cast(:locksAfter as smallint[]),
              cast(:rosters as text[]), cast(:sourceKeys as text[]))
              as a (id, handle, kind, occasion, scheme, cohort, title, place, starts, ends, window_seconds, opens_before,
              closes_after, locks_after, roster, source_key)
            order by a.occasion
            on conflict on constraint an_occasion_has_one_register do update
            set scheme_id = excluded.scheme_id, cohort_id = excluded.cohort_id, title = excluded.title,
              place = excluded.place, during = excluded.during, window_seconds = excluded.window_seconds,
              opens_before_minutes = excluded.opens_before_minutes, closes_after_minutes = excluded.closes_after_minutes,
              locks_after_days = excluded.locks_after_days,
              roster = excluded.roster, source_key = coalesce(excluded.source_key, register.source_key)
            returning occasion_kind, occasion_id, id
            """)
        .param("now", Timestamp.from(clock.instant()))
        .param("ids", texts(once, one -> ids.get(one.occasion())))
        .param(
            "handles", once.stream().map(one -> handles.get(one.occasion())).toArray(Long[]::new))
        .param("kinds", texts(once, one -> one.occasion().kind()))
        .param("occasions", texts(once, one -> one.occasion().id()))
        .param("schemes", texts(once, one -> one.scheme().value()))
        .param("cohorts", texts(once, one -> one.cohort() == null ? null : one.cohort().value()))
        .param("titles", texts(once, OpenRegister::title))
        .param("places", texts(once, OpenRegister::place))
        .param("starts", texts(once, OpenRegister::starts))
        .param("ends", texts(once, OpenRegister::ends))
        .param("windows", texts(once, one -> one.rules().codeSeconds()))
        .param("opensBefore", texts(once, one -> one.rules().minutesBefore()))
        .param("closesAfter", texts(once, one -> one.rules().minutesAfter()))
        .param("locksAfter", texts(once, one -> one.rules().locksAfterDays()))
        .param("rosters", texts(once, one -> one.roster().name().toLowerCase(Locale.ROOT)))
        .param("sourceKeys", texts(once, OpenRegister::sourceKey))
        .query(
            (row, n) ->
                Map.entry(
                    new Occasion(row.getString(1), row.getObject(2, UUID.class)),
                    row.getObject(3, UUID.class)))
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Somebody else opened the same register in between: our handle for it is nobody's. */
  private void forgetHandlesOfOthers(
      List<Occasion> fresh, Map<Occasion, UUID> ours, Map<Occasion, UUID> opened) {
    List<UUID> forgotten =
        fresh.stream().map(ours::get).filter(id -> !opened.containsValue(id)).toList();
    if (!forgotten.isEmpty()) {
      jdbc.sql("delete from attendance.register_handle where register_id in (:forgotten)")
          .param("forgotten", forgotten)
          .update();
    }
  }

  public void moved(Occasion occasion, Instant starts, Instant ends, String place) {
    jdbc.sql(
            """
            update attendance.register
            set during = tstzrange(:starts, :ends), place = :place
            where occasion_kind = :kind and occasion_id = :id
            """)
        .param("starts", Timestamp.from(starts))
        .param("ends", Timestamp.from(ends))
        .param("place", place)
        .param("kind", occasion.kind())
        .param("id", occasion.id())
        .update();
  }

  public Optional<RegisterId> of(Occasion occasion) {
    return Optional.ofNullable(registersOf(List.of(occasion)).get(occasion)).map(RegisterId::new);
  }

  public Map<UUID, RegisterState> states(String kind, Collection<UUID> occasions) {
    return jdbc
        .sql(
            """
            select r.id, r.occasion_id, c.confirmed_at,
              (select count(*) from attendance.register_entry e where e.register_id = r.id and e.standing = 'here')
              + (select count(*) from attendance.taken_down t where t.register_id = r.id) as here,
              exists (
                select from attendance.nobody_came n
                where n.register_id = r.id
                  and not exists (select from attendance.nobody_came_end e where e.nobody_came_id = n.id)) as nobody
            from attendance.register r
            left join attendance.register_confirmation c on c.register_id = r.id
            where r.occasion_kind = :kind
              and r.occasion_id = any (cast(:occasions as uuid[]))
            """)
        .param("kind", kind)
        .param("occasions", texts(occasions, Function.identity()))
        .query(
            (row, n) ->
                new RegisterState(
                    new RegisterId(row.getObject("id", UUID.class)),
                    new Occasion(kind, row.getObject("occasion_id", UUID.class)),
                    row.getInt("here"),
                    row.getInt("here") == 0 && row.getBoolean("nobody"),
                    instant(row.getTimestamp("confirmed_at"))))
        .stream()
        .collect(toMap(state -> state.occasion().id(), Function.identity()));
  }

  public List<AttendanceOfPerson> of(PersonId person, int most) {
    return jdbc.sql(
            """
            select r.id, r.occasion_kind, r.occasion_id, r.title, lower(r.during) as starts, e.way, e.at
            from attendance.register_entry e
            join attendance.register r on r.id = e.register_id
            where e.person_id = :person
              and e.standing = 'here'
            order by lower(r.during) desc
            limit :most
            """)
        .param("person", person.value())
        .param("most", most)
        .query(
            (row, n) ->
                new AttendanceOfPerson(
                    new RegisterId(row.getObject("id", UUID.class)),
                    new Occasion(
                        row.getString("occasion_kind"), row.getObject("occasion_id", UUID.class)),
                    row.getString("title"),
                    row.getTimestamp("starts").toInstant(),
                    row.getString("way"),
                    row.getTimestamp("at").toInstant()))
        .list();
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }

  /** As the driver wants an array of anything: its elements as text, cast in the statement. */
  static <T> @Nullable String[] texts(
      Collection<T> rows, Function<? super T, ? extends @Nullable Object> column) {
    Stream<@Nullable String> cells =
        rows.stream()
            .map(
                row -> {
                  Object cell = column.apply(row);
                  return cell == null ? null : cell.toString();
                });
    var list = new ArrayList<@Nullable String>(rows.size());
    cells.forEach(list::add);
    return list.toArray(new String[0]);
  }
}
