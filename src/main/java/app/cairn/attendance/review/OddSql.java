package app.cairn.attendance.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import app.cairn.attendance.register.SeenRegister;
import app.cairn.platform.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what is odd among the check-ins that people made themselves. */
@Component
class OddSql {

  private static final int MOST = 200;

  private record Found(Odd.Kind kind, UUID group, UUID checkIn, Odd.Who who) {}

  private final JdbcClient jdbc;

  OddSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Odd> of(SeenRegister register) {
    var odd = new ArrayList<Odd>();
    jdbc
        .sql(
            """
            with own as materialized (
              select c.id, c.person_id, c.device_id, p.name, exists (
                  select from attendance.dismissal d
                  where d.check_in_id = c.id) as seen
              from attendance.check_in c
              join attendance.register_entry e on e.register_id = c.register_id and e.person_id = c.person_id
              join people.published_person p on p.id = c.person_id
              where c.register_id = :register
                and c.way in ('scan', 'code')
                and c.says = 'here'
                and e.standing = 'here'
            )
            select 'ONE_DEVICE' as kind, o.device_id as among, o.id, o.person_id, o.name
            from own o
            where o.device_id in (
              select device_id
              from own
              group by device_id
              having count(distinct person_id) > 1 and not bool_and(seen))
            union all
            select 'TWO_PLACES', o.person_id, o.id, o.person_id, o.name
            from own o
            where not o.seen
              and exists (
                select from attendance.register_entry other
                join attendance.register r on r.id = other.register_id
                where other.person_id = o.person_id
                  and other.standing = 'here'
                  and other.way in ('scan', 'code')
                  and r.id <> :register
                  and r.during && tstzrange(:starts, :ends))
            order by 1, 2, name, id
            limit :most
            """)
        .param("register", register.id().value())
        .param("starts", Timestamp.from(register.starts()))
        .param("ends", Timestamp.from(register.ends()))
        .param("most", MOST)
        .query(
            (row, n) ->
                new Found(
                    Odd.Kind.valueOf(row.getString("kind")),
                    row.getObject("among", UUID.class),
                    row.getObject("id", UUID.class),
                    new Odd.Who(row.getObject("person_id", UUID.class), row.getString("name"))))
        .stream()
        .collect(
            groupingBy(found -> found.kind() + " " + found.group(), LinkedHashMap::new, toList()))
        .forEach(
            (_, found) ->
                odd.add(
                    new Odd(
                        found.getFirst().kind(),
                        found.stream().map(Found::who).distinct().toList(),
                        found.stream().map(Found::checkIn).toList())));
    return odd;
  }

  void seen(SeenRegister register, List<UUID> checkIns, PersonId by, Instant now) {
    jdbc.sql(
            """
            insert into attendance.dismissal (check_in_id, dismissed_by, dismissed_at)
            select c.id, :by, :now
            from attendance.check_in c
            where c.register_id = :register
              and c.id = any(:checkIns)
            on conflict do nothing
            """)
        .param("by", by.value())
        .param("now", Timestamp.from(now))
        .param("register", register.id().value())
        .param("checkIns", checkIns.toArray(UUID[]::new))
        .update();
  }
}
