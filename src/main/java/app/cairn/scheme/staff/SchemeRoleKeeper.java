package app.cairn.scheme.staff;

import app.cairn.institution.School;
import app.cairn.institution.SchoolId;
import app.cairn.institution.Schools;
import app.cairn.people.InstitutionRoles;
import app.cairn.people.RoleKeeper;
import app.cairn.people.RoleOffer;
import app.cairn.people.RolePeriod;
import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.PersonId;
import app.cairn.platform.Role;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.Parts;
import app.cairn.scheme.Scheme;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.SchemeRoles;
import app.cairn.scheme.Schemes;
import app.cairn.scheme.Staff;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A scheme's own roles. Administrators make supervisors; supervisors give every role of their
 * scheme; coordinators give those of contacts and organisers in the part they run.
 */
@Component
@Order(20)
class SchemeRoleKeeper implements RoleKeeper {

  private static final List<Role> ALL =
      List.of(
          SchemeRoles.SUPERVISOR,
          SchemeRoles.COORDINATOR,
          SchemeRoles.SCHOOL_CONTACT,
          SchemeRoles.STUDENT_ORGANISER);
  private static final List<Role> OF_A_PART =
      List.of(SchemeRoles.SCHOOL_CONTACT, SchemeRoles.STUDENT_ORGANISER);

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Staff staff;
  private final Schemes schemes;
  private final Schools schools;

  SchemeRoleKeeper(JdbcClient jdbc, Clock clock, Staff staff, Schemes schemes, Schools schools) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.staff = staff;
    this.schemes = schemes;
    this.schools = schools;
  }

  @Override
  @Transactional(readOnly = true)
  public List<RolePeriod> periodsOf(Actor actor, PersonId person, Wording w) {
    Parts parts = staff.partsOf(actor);
    boolean all = actor.is(InstitutionRoles.ADMINISTRATOR) || actor.person().equals(person);
    LocalDate today = LocalDate.ofInstant(clock.instant(), w.zone());
    return rowsOf(person).stream()
        .filter(row -> all || parts.schemes().contains(row.scheme()))
        .map(
            row ->
                new RolePeriod(
                    row.id(),
                    nameOf(row.role(), w),
                    whereOf(row.schemeName(), row.schoolName(), w),
                    row.first(),
                    row.last(),
                    row.givenBy(),
                    (row.last() == null || !row.last().isBefore(today))
                        && mayKeep(actor, parts, row.role(), row.scheme(), row.school())))
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<RoleOffer> offersTo(Actor actor, Wording w) {
    Parts parts = staff.partsOf(actor);
    boolean administrator = actor.is(InstitutionRoles.ADMINISTRATOR);
    if (!administrator && parts.in(SchemeRoles.SUPERVISOR, SchemeRoles.COORDINATOR).isEmpty()) {
      return List.of();
    }
    List<School> tree = schools.tree();
    var offers = new ArrayList<RoleOffer>();
    for (Scheme scheme : schemes.all()) {
      for (Role role : ALL) {
        if (!OF_A_PART.contains(role)
            && mayKeep(actor, parts, role, scheme.id(), Optional.empty())) {
          offers.add(offer(role, scheme, null, w));
        }
        if (role.equals(SchemeRoles.SUPERVISOR)) {
          continue;
        }
        tree.stream()
            .filter(school -> mayKeep(actor, parts, role, scheme.id(), Optional.of(school.id())))
            .forEach(school -> offers.add(offer(role, scheme, school, w)));
      }
    }
    return List.copyOf(offers);
  }

  @Override
  @Transactional
  public GivenRole give(
      Actor actor, PersonId person, String offer, LocalDate from, @Nullable LocalDate last) {
    Optional<Wish> wish = Wish.of(offer);
    if (wish.isEmpty()
        || !isHere(wish.get())
        || !mayKeep(
            actor,
            staff.partsOf(actor),
            wish.get().role(),
            wish.get().scheme(),
            wish.get().school())) {
      return new GivenRole.NotOffered();
    }
    int given =
        jdbc.sql(
                """
                insert into scheme.staff_role (id, scheme_id, person_id, role, school_id, during, given_by, given_at)
                values (:id, :scheme, :person, :role, :school, daterange(:from, :last, '[]'), :actor, :now)
                on conflict do nothing
                """)
            .param("id", Ids.next())
            .param("scheme", wish.get().scheme().value())
            .param("person", person.value())
            .param("role", wish.get().role().name().replace('-', '_'))
            .param("school", wish.get().school().map(SchoolId::value).orElse(null), Types.OTHER)
            .param("from", from)
            .param("last", last, Types.DATE)
            .param("actor", actor.person().value())
            .param("now", now())
            .update();
    return given == 1 ? new GivenRole.Given() : new GivenRole.HeldAlready();
  }

  @Override
  @Transactional
  public EndedRole end(Actor actor, PersonId person, UUID period) {
    Optional<Row> found =
        rowsOf(person).stream()
            .filter(row -> row.id().equals(period))
            .filter(
                row -> mayKeep(actor, staff.partsOf(actor), row.role(), row.scheme(), row.school()))
            .findFirst();
    if (found.isEmpty()) {
      return new EndedRole.NotTheirs();
    }
    int ended =
        jdbc.sql(
                """
                with begun as (
                  update scheme.staff_role
                  set during = daterange(lower(during), :today), ended_by = :actor, ended_at = :now
                  where id = :period
                    and lower(during) < :today and (upper_inf(during) or upper(during) > :today)
                  returning id),
                never_begun as (
                  delete from scheme.staff_role
                  where id = :period and lower(during) >= :today
                  returning id)
                select (select count(*) from begun) + (select count(*) from never_begun)
                """)
            .param("today", LocalDate.now(clock))
            .param("actor", actor.person().value())
            .param("now", now())
            .param("period", period)
            .query((row, n) -> row.getInt(1))
            .single();
    return ended == 1 ? new EndedRole.Ended() : new EndedRole.NotTheirs();
  }

  private boolean isHere(Wish wish) {
    return schemes.find(wish.scheme()).isPresent()
        && wish.school()
            .map(at -> schools.tree().stream().anyMatch(school -> school.id().equals(at)))
            .orElse(true);
  }

  private static boolean mayKeep(
      Actor actor, Parts parts, Role role, SchemeId scheme, Optional<SchoolId> school) {
    if (role.equals(SchemeRoles.SUPERVISOR)) {
      return actor.is(InstitutionRoles.ADMINISTRATOR)
          || parts.coversWhole(scheme, SchemeRoles.SUPERVISOR);
    }
    return parts.coversWhole(scheme, SchemeRoles.SUPERVISOR)
        || (OF_A_PART.contains(role)
            && parts.covers(scheme, school.orElse(null), SchemeRoles.COORDINATOR));
  }

  private RoleOffer offer(Role role, Scheme scheme, @Nullable School school, Wording w) {
    var wish = new Wish(role, scheme.id(), Optional.ofNullable(school).map(School::id));
    return new RoleOffer(
        wish.key(),
        nameOf(role, w),
        whereOf(scheme.name(), school == null ? null : school.name(), w));
  }

  private static String whereOf(String scheme, @Nullable String school, Wording w) {
    return school == null ? scheme : w.t("staff.part", "schemeName", scheme, "school", school);
  }

  private static String nameOf(Role role, Wording w) {
    return switch (role.name()) {
      case "supervisor" -> w.t("staff.role.supervisor");
      case "coordinator" -> w.t("staff.role.coordinator");
      case "school-contact" -> w.t("staff.role.school-contact");
      default -> w.t("staff.role.student-organiser");
    };
  }

  private List<Row> rowsOf(PersonId person) {
    return jdbc.sql(
            """
            select r.id, r.role, r.scheme_id, s.name as scheme_name, r.school_id, o.name as school_name,
              lower(r.during) as first, upper(r.during) - 1 as last, g.name as given_by
            from scheme.staff_role r
            join scheme.scheme s on s.institution_id = r.institution_id and s.id = r.scheme_id
            left join institution.published_school o on o.institution_id = r.institution_id and o.id = r.school_id
            left join people.published_person g on g.institution_id = r.institution_id and g.id = r.given_by
            where r.person_id = :person
            order by lower(r.during) desc, r.role, s.name
            """)
        .param("person", person.value())
        .query(
            (row, n) ->
                new Row(
                    row.getObject("id", UUID.class),
                    new Role(row.getString("role").replace('_', '-')),
                    new SchemeId(row.getObject("scheme_id", UUID.class)),
                    row.getString("scheme_name"),
                    Optional.ofNullable(row.getObject("school_id", UUID.class)).map(SchoolId::new),
                    row.getString("school_name"),
                    row.getObject("first", LocalDate.class),
                    row.getObject("last", LocalDate.class),
                    row.getString("given_by")))
        .list();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private record Row(
      UUID id,
      Role role,
      SchemeId scheme,
      String schemeName,
      Optional<SchoolId> school,
      @Nullable String schoolName,
      LocalDate first,
      @Nullable LocalDate last,
      @Nullable String givenBy) {}

  /** An offer as the form sends it back: role, scheme and, for a part, the school. */
  private record Wish(Role role, SchemeId scheme, Optional<SchoolId> school) {

    String key() {
      return role.name() + ":" + scheme.value() + school.map(one -> ":" + one.value()).orElse("");
    }

    static Optional<Wish> of(String key) {
      String[] parts = key.split(":");
      try {
        return parts.length < 2 || parts.length > 3 || !ALL.contains(new Role(parts[0]))
            ? Optional.empty()
            : Optional.of(
                new Wish(
                    new Role(parts[0]),
                    new SchemeId(UUID.fromString(parts[1])),
                    parts.length == 3
                        ? Optional.of(new SchoolId(UUID.fromString(parts[2])))
                        : Optional.empty()));
      } catch (IllegalArgumentException made) {
        return Optional.empty();
      }
    }
  }
}
