package app.cairn.attendance.number;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import app.cairn.attendance.register.SeenRegister;
import app.cairn.platform.PersonId;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom numbers name today, whichever of the university's systems gave them. */
@Component
public class Holders {

  private record Found(String key, Holder.One one) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  Holders(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** For each that was asked about, in its order; in one question, however many they are. */
  public Map<TypedNumber, Holder> of(Collection<TypedNumber> numbers, SeenRegister register) {
    Map<String, List<Found>> byKey = found(numbers, register);
    var holders = new LinkedHashMap<TypedNumber, Holder>();
    for (TypedNumber number : numbers) {
      holders.put(number, holder(number, byKey));
    }
    return holders;
  }

  public Holder of(TypedNumber number, SeenRegister register) {
    return holder(number, found(List.of(number), register));
  }

  /** Who on the register's list is called so, whatever the capitals; nobody else is looked for. */
  public Map<String, Holder> called(Collection<String> names, SeenRegister register) {
    if (names.isEmpty()) {
      return Map.of();
    }
    Map<String, List<Found>> byName =
        jdbc
            .sql(
                """
                with listed as (
                  select m.person_id
                  from scheme.published_cohort_member m
                  where m.cohort_id = :cohort
                    and m.during @> cast(cast(:starts as timestamptz) as date)
                  union
                  select i.person_id
                  from attendance.register_invitation i
                  where i.register_id = :register
                  union
                  select e.person_id
                  from attendance.register_entry e
                  where e.register_id = :register and e.standing = 'here'
                )
                select lower(p.name) as key, p.id, p.name, p.short_name,
                  exists (
                    select from attendance.register_entry e
                    where e.register_id = :register and e.person_id = p.id and e.standing = 'here') as is_in
                from listed l
                join people.published_person p on p.id = l.person_id
                where lower(p.name) = any(:names)
                """)
            .param(
                "cohort",
                register.cohort().map(one -> one.value().toString()).orElse(null),
                Types.OTHER)
            .param("starts", Timestamp.from(register.starts()))
            .param("register", register.id().value())
            .param("names", names.stream().map(Holders::plain).toArray(String[]::new))
            .query(
                (row, n) ->
                    new Found(
                        row.getString("key"),
                        new Holder.One(
                            new PersonId(row.getObject("id", UUID.class)),
                            row.getString("name"),
                            row.getString("short_name"),
                            true,
                            row.getBoolean("is_in"))))
            .stream()
            .collect(groupingBy(Found::key));
    var holders = new LinkedHashMap<String, Holder>();
    for (String name : names) {
      List<Found> found = byName.getOrDefault(plain(name), List.of());
      holders.put(
          name,
          switch (found.size()) {
            case 0 -> new Holder.Nobody();
            case 1 -> found.getFirst().one();
            default -> new Holder.Several();
          });
    }
    return holders;
  }

  private static String plain(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** The most literal reading that is anybody's counts. */
  private static Holder holder(TypedNumber number, Map<String, List<Found>> byKey) {
    for (Set<String> reading : number.readings()) {
      Set<Holder.One> ones =
          reading.stream()
              .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
              .map(Found::one)
              .collect(toSet());
      if (!ones.isEmpty()) {
        return ones.size() == 1 ? ones.iterator().next() : new Holder.Several();
      }
    }
    return new Holder.Nobody();
  }

  private Map<String, List<Found>> found(Collection<TypedNumber> numbers, SeenRegister register) {
    var keys = new HashSet<String>();
    numbers.forEach(number -> number.readings().forEach(keys::addAll));
    if (keys.isEmpty()) {
      return Map.of();
    }
    return jdbc
        .sql(
            """
            select i.key, i.person_id, p.name, p.short_name,
              exists (
                select from scheme.published_cohort_member m
                where m.cohort_id = :cohort
                  and m.person_id = i.person_id
                  and m.during @> cast(cast(:starts as timestamptz) as date))
                or exists (
                  select from attendance.register_invitation v
                  where v.register_id = :register and v.person_id = i.person_id) as listed,
              exists (
                select from attendance.register_entry e
                where e.register_id = :register and e.person_id = i.person_id and e.standing = 'here') as is_in
            from people.published_identifier i
            join people.published_person p on p.id = i.person_id
            where i.key = any(:keys)
              and i.during @> cast(:today as date)
            """)
        .param(
            "cohort",
            register.cohort().map(one -> one.value().toString()).orElse(null),
            Types.OTHER)
        .param("starts", Timestamp.from(register.starts()))
        .param("register", register.id().value())
        .param("keys", keys.toArray(String[]::new))
        .param("today", LocalDate.now(clock))
        .query(
            (row, n) ->
                new Found(
                    row.getString("key"),
                    new Holder.One(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getBoolean("listed") || row.getBoolean("is_in"),
                        row.getBoolean("is_in"))))
        .stream()
        .collect(groupingBy(Found::key));
  }
}
