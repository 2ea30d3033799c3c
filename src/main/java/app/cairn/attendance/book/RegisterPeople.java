package app.cairn.attendance.book;

import static app.cairn.attendance.book.RegisterBook.texts;

import app.cairn.attendance.HereAs;
import app.cairn.platform.Ids;
import app.cairn.platform.PersonId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom registers are for, who keeps them, who is there otherwise, and whether there is anything to
 * come to. Called inside a transaction.
 */
@Component
public class RegisterPeople {

  private record OfOccasion(UUID occasion, PersonId person) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  RegisterPeople(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public void keepers(String kind, Map<UUID, Set<PersonId>> keepers) {
    List<OfOccasion> wanted = pairs(keepers);
    Timestamp now = Timestamp.from(clock.instant());
    jdbc.sql(
            """
            select id
            from attendance.register
            where occasion_kind = :kind
              and occasion_id = any (cast(:occasions as uuid[]))
            order by id
            for update
            """)
        .param("kind", kind)
        .param("occasions", texts(keepers.keySet(), Function.identity()))
        .query((row, n) -> row.getObject(1, UUID.class))
        .list();
    jdbc.sql(
            """
            update attendance.register_keeper k
            set during = tstzrange(lower(k.during), greatest(lower(k.during), cast(:now as timestamptz)))
            from attendance.register r
            where r.id = k.register_id
              and r.occasion_kind = :kind
              and r.occasion_id = any (cast(:occasions as uuid[]))
              and upper_inf(k.during)
              and not exists (
                select from unnest(cast(:kept as uuid[]), cast(:people as uuid[])) as w (occasion, person)
                where w.occasion = r.occasion_id and w.person = k.person_id)
            """)
        .param("now", now)
        .param("kind", kind)
        .param("occasions", texts(keepers.keySet(), Function.identity()))
        .param("kept", texts(wanted, OfOccasion::occasion))
        .param("people", texts(wanted, kept -> kept.person().value()))
        .update();
    jdbc.sql(
            """
            insert into attendance.register_keeper (id, register_id, person_id, during)
            select w.id, r.id, w.person, tstzrange(cast(:now as timestamptz), null)
            from unnest(cast(:ids as uuid[]), cast(:kept as uuid[]), cast(:people as uuid[])) as w (id, occasion, person)
            join attendance.register r on r.occasion_kind = :kind and r.occasion_id = w.occasion
            where not exists (
              select from attendance.register_keeper k
              where k.register_id = r.id and k.person_id = w.person and upper_inf(k.during))
            """)
        .param("now", now)
        .param("kind", kind)
        .param("ids", texts(wanted, _ -> Ids.next()))
        .param("kept", texts(wanted, OfOccasion::occasion))
        .param("people", texts(wanted, kept -> kept.person().value()))
        .update();
  }

  private static List<OfOccasion> pairs(Map<UUID, Set<PersonId>> people) {
    return people.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().map(who -> new OfOccasion(entry.getKey(), who)))
        .toList();
  }

  public void invite(String kind, Map<UUID, Set<PersonId>> invited) {
    List<OfOccasion> wanted = pairs(invited);
    jdbc.sql(
            """
            delete from attendance.register_invitation i
            using attendance.register r
            where r.id = i.register_id
              and r.occasion_kind = :kind
              and r.occasion_id = any (cast(:occasions as uuid[]))
              and not exists (
                select from unnest(cast(:invited as uuid[]), cast(:people as uuid[])) as w (occasion, person)
                where w.occasion = r.occasion_id and w.person = i.person_id)
            """)
        .param("kind", kind)
        .param("occasions", texts(invited.keySet(), Function.identity()))
        .param("invited", texts(wanted, OfOccasion::occasion))
        .param("people", texts(wanted, one -> one.person().value()))
        .update();
    jdbc.sql(
            """
            insert into attendance.register_invitation (register_id, person_id, invited_at)
            select r.id, w.person, :now
            from unnest(cast(:invited as uuid[]), cast(:people as uuid[])) as w (occasion, person)
            join attendance.register r on r.occasion_kind = :kind and r.occasion_id = w.occasion
            on conflict do nothing
            """)
        .param("kind", kind)
        .param("invited", texts(wanted, OfOccasion::occasion))
        .param("people", texts(wanted, one -> one.person().value()))
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  public void hereAs(String kind, Map<UUID, Map<PersonId, HereAs>> people) {
    record As(UUID occasion, PersonId person, HereAs as) {}
    List<As> wanted =
        people.entrySet().stream()
            .flatMap(
                one ->
                    one.getValue().entrySet().stream()
                        .map(who -> new As(one.getKey(), who.getKey(), who.getValue())))
            .toList();
    jdbc.sql(
            """
            delete from attendance.register_here_as h
            using attendance.register r
            where r.id = h.register_id
              and r.occasion_kind = :kind
              and r.occasion_id = any (cast(:occasions as uuid[]))
              and not exists (
                select from unnest(cast(:wanted as uuid[]), cast(:people as uuid[])) as w (occasion, person)
                where w.occasion = r.occasion_id and w.person = h.person_id)
            """)
        .param("kind", kind)
        .param("occasions", texts(people.keySet(), Function.identity()))
        .param("wanted", texts(wanted, As::occasion))
        .param("people", texts(wanted, one -> one.person().value()))
        .update();
    jdbc.sql(
            """
            insert into attendance.register_here_as (register_id, person_id, here_as)
            select r.id, w.person, w.here_as
            from unnest(cast(:wanted as uuid[]), cast(:people as uuid[]), cast(:as as text[])) as w (occasion, person, here_as)
            join attendance.register r on r.occasion_kind = :kind and r.occasion_id = w.occasion
            on conflict (institution_id, register_id, person_id) do update
            set here_as = excluded.here_as
            """)
        .param("kind", kind)
        .param("wanted", texts(wanted, As::occasion))
        .param("people", texts(wanted, one -> one.person().value()))
        .param("as", texts(wanted, one -> one.as().name().toLowerCase(Locale.ROOT)))
        .update();
  }

  public void takePlace(String kind, Map<UUID, Boolean> occasions) {
    List<UUID> off =
        occasions.entrySet().stream()
            .filter(one -> !one.getValue())
            .map(Map.Entry::getKey)
            .toList();
    jdbc.sql(
            """
            delete from attendance.register_called_off x
            using attendance.register r
            where r.id = x.register_id
              and r.occasion_kind = :kind
              and r.occasion_id = any (cast(:occasions as uuid[]))
              and r.occasion_id <> all (cast(:off as uuid[]))
            """)
        .param("kind", kind)
        .param("occasions", texts(occasions.keySet(), Function.identity()))
        .param("off", texts(off, Function.identity()))
        .update();
    jdbc.sql(
            """
            insert into attendance.register_called_off (register_id, called_off_at)
            select r.id, :now
            from attendance.register r
            where r.occasion_kind = :kind
              and r.occasion_id = any (cast(:off as uuid[]))
            on conflict do nothing
            """)
        .param("kind", kind)
        .param("off", texts(off, Function.identity()))
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }
}
