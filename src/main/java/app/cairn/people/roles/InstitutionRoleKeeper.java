package app.cairn.people.roles;

import app.cairn.people.InstitutionRoles;
import app.cairn.people.RoleKeeper;
import app.cairn.people.RoleOffer;
import app.cairn.people.RolePeriod;
import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.PersonId;
import app.cairn.platform.Role;
import app.cairn.platform.words.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Administrators and the planning office: given and ended by administrators. */
@Component
@Order(10)
class InstitutionRoleKeeper implements RoleKeeper {

  private static final List<Role> ROLES =
      List.of(InstitutionRoles.ADMINISTRATOR, InstitutionRoles.PLANNING_OFFICE);

  private final JdbcClient jdbc;
  private final Clock clock;

  InstitutionRoleKeeper(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<RolePeriod> periodsOf(Actor actor, PersonId person, Wording w) {
    boolean administrator = actor.is(InstitutionRoles.ADMINISTRATOR);
    if (!administrator && !actor.person().equals(person)) {
      return List.of();
    }
    LocalDate today = today(w);
    return jdbc.sql(
            """
            select r.id, r.role, lower(r.during) as first, upper(r.during) - 1 as last, g.name as given_by
            from people.institution_role r
            left join people.published_person g on g.institution_id = r.institution_id and g.id = r.given_by
            where r.person_id = :person
            order by lower(r.during) desc, r.role
            """)
        .param("person", person.value())
        .query(
            (row, n) -> {
              LocalDate last = row.getObject("last", LocalDate.class);
              return new RolePeriod(
                  row.getObject("id", UUID.class),
                  nameOf(new Role(row.getString("role").replace('_', '-')), w),
                  null,
                  row.getObject("first", LocalDate.class),
                  last,
                  row.getString("given_by"),
                  administrator && (last == null || !last.isBefore(today)));
            })
        .list();
  }

  @Override
  public List<RoleOffer> offersTo(Actor actor, Wording w) {
    return actor.is(InstitutionRoles.ADMINISTRATOR)
        ? ROLES.stream()
            .map(
                role -> new RoleOffer(role.name(), nameOf(role, w), w.t("roles.whole-institution")))
            .toList()
        : List.of();
  }

  @Override
  @Transactional
  public GivenRole give(
      Actor actor, PersonId person, String offer, LocalDate from, @Nullable LocalDate last) {
    Optional<Role> role = ROLES.stream().filter(one -> one.name().equals(offer)).findFirst();
    if (role.isEmpty() || !actor.is(InstitutionRoles.ADMINISTRATOR)) {
      return new GivenRole.NotOffered();
    }
    int given =
        jdbc.sql(
                """
                insert into people.institution_role (id, person_id, role, during, given_by, given_at)
                values (:id, :person, :role, daterange(:from, :last, '[]'), :actor, :now)
                on conflict do nothing
                """)
            .param("id", Ids.next())
            .param("person", person.value())
            .param("role", role.get().name().replace('-', '_'))
            .param("from", from)
            .param("last", last, java.sql.Types.DATE)
            .param("actor", actor.person().value())
            .param("now", now())
            .update();
    return given == 1 ? new GivenRole.Given() : new GivenRole.HeldAlready();
  }

  @Override
  @Transactional
  public EndedRole end(Actor actor, PersonId person, UUID period) {
    if (!actor.is(InstitutionRoles.ADMINISTRATOR)) {
      return new EndedRole.NotTheirs();
    }
    // Two administrators ending each other's role at once must not leave none.
    List<UUID> administrators =
        jdbc.sql(
                """
                select id
                from people.institution_role
                where role = 'administrator' and during @> cast(:today as date)
                order by id
                for update
                """)
            .param("today", LocalDate.now(clock))
            .query((row, n) -> row.getObject(1, UUID.class))
            .list();
    if (administrators.equals(List.of(period))) {
      return new EndedRole.LastOne();
    }
    int ended =
        jdbc.sql(
                """
                with begun as (
                  update people.institution_role
                  set during = daterange(lower(during), :today), ended_by = :actor, ended_at = :now
                  where id = :period and person_id = :person
                    and lower(during) < :today and (upper_inf(during) or upper(during) > :today)
                  returning id),
                never_begun as (
                  delete from people.institution_role
                  where id = :period and person_id = :person and lower(during) >= :today
                  returning id)
                select (select count(*) from begun) + (select count(*) from never_begun)
                """)
            .param("today", LocalDate.now(clock))
            .param("actor", actor.person().value())
            .param("now", now())
            .param("period", period)
            .param("person", person.value())
            .query((row, n) -> row.getInt(1))
            .single();
    return ended == 1 ? new EndedRole.Ended() : new EndedRole.NotTheirs();
  }

  private static String nameOf(Role role, Wording w) {
    return role.equals(InstitutionRoles.ADMINISTRATOR)
        ? w.t("roles.administrator")
        : w.t("roles.planning-office");
  }

  private LocalDate today(Wording w) {
    return LocalDate.ofInstant(clock.instant(), w.zone());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
