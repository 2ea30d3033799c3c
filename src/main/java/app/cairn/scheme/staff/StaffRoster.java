package app.cairn.scheme.staff;

import static java.util.stream.Collectors.groupingBy;

import app.cairn.institution.SchoolId;
import app.cairn.platform.Actor;
import app.cairn.platform.Role;
import app.cairn.scheme.Part;
import app.cairn.scheme.Parts;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.Staff;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads who holds which of a scheme's roles today. A role for a school's part is a role for each
 * school below it too.
 */
@Component
class StaffRoster implements Staff {

  private final JdbcClient jdbc;

  StaffRoster(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(readOnly = true)
  public Parts partsOf(Actor actor) {
    var rows =
        jdbc.sql(
                """
                select r.id, r.role, r.scheme_id, r.school_id, b.school_id as covered_id
                from scheme.staff_role r
                left join institution.published_school_within b
                  on b.institution_id = r.institution_id and b.above_id = r.school_id
                where r.person_id = :person
                  and r.during @> (
                    select cast(now() at time zone i.zone as date) from institution.published_institution i
                  )
                """)
            .param("person", actor.person().value())
            .query(
                (row, n) ->
                    new Row(
                        row.getObject("id", UUID.class),
                        row.getString("role"),
                        row.getObject("scheme_id", UUID.class),
                        row.getObject("school_id", UUID.class),
                        row.getObject("covered_id", UUID.class)))
            .list();
    return new Parts(
        rows.stream().collect(groupingBy(Row::id)).values().stream()
            .map(StaffRoster::part)
            .toList());
  }

  private static Part part(List<Row> rows) {
    var first = rows.getFirst();
    return new Part(
        new Role(first.role().replace('_', '-')),
        new SchemeId(first.scheme()),
        Optional.ofNullable(first.school()).map(SchoolId::new),
        rows.stream()
            .map(Row::covered)
            .filter(Objects::nonNull)
            .map(SchoolId::new)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private record Row(
      UUID id, String role, UUID scheme, @Nullable UUID school, @Nullable UUID covered) {}
}
