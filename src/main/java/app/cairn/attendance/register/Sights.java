package app.cairn.attendance.register;

import app.cairn.attendance.RegisterId;
import app.cairn.attendance.Roster;
import app.cairn.attendance.code.CodeWindow;
import app.cairn.attendance.code.RegisterHandle;
import app.cairn.curriculum.LecturerRoles;
import app.cairn.curriculum.MayNotKnowWhoCame;
import app.cairn.institution.SchoolId;
import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.PersonId;
import app.cairn.platform.Scope;
import app.cairn.platform.tenancy.KeptPlan;
import app.cairn.scheme.CohortId;
import app.cairn.scheme.Parts;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.SchemeRoles;
import app.cairn.scheme.Staff;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds a register as the actor may see it: names for those who keep it and for the coordinators
 * and supervisors of its part; numbers for its organisers, school contact and lecturers, and for
 * anyone at all who teaches, marks or tutors somebody on it; for others it isn't there.
 */
@Component
public class Sights {

  /** What looking at a register is called in the record of looks. */
  public static final String LOOK = "attendance";

  private record Found(
      SeenRegister register,
      SchemeId scheme,
      Optional<SchoolId> school,
      @Nullable UUID offering,
      boolean keeps) {}

  private final JdbcClient jdbc;
  private final KeptPlan plan;
  private final Staff staff;
  private final MayNotKnowWhoCame mayNotKnow;

  Sights(JdbcClient jdbc, KeptPlan plan, Staff staff, MayNotKnowWhoCame mayNotKnow) {
    this.jdbc = jdbc;
    this.plan = plan;
    this.staff = staff;
    this.mayNotKnow = mayNotKnow;
  }

  public SeenRegister require(RegisterId register, Actor actor) {
    Found found = find(register, actor).orElseThrow(NotFound::new);
    Parts parts = staff.partsOf(actor);
    boolean runsThePart =
        parts.covers(
            found.scheme,
            found.school.orElse(null),
            SchemeRoles.SUPERVISOR,
            SchemeRoles.COORDINATOR);
    boolean takes = found.keeps || runsThePart;
    if (!takes && !seesNumbers(found, parts, actor)) {
      throw new NotFound();
    }
    boolean withheld = isWithheld(register, actor);
    return seen(
        found.register, takes && !withheld ? Sight.NAMES : Sight.COUNTS, takes, runsThePart);
  }

  /** For what only those may do who take the register. */
  public SeenRegister requireTaking(RegisterId register, Actor actor) {
    SeenRegister seen = require(register, actor);
    if (!seen.takes()) {
      throw new NotFound();
    }
    return seen;
  }

  /** For what only those may do who take the register and see who came. */
  public SeenRegister requireNames(RegisterId register, Actor actor) {
    SeenRegister seen = requireTaking(register, actor);
    if (!seen.listsNames()) {
      throw new NotFound();
    }
    return seen;
  }

  private static boolean seesNumbers(Found found, Parts parts, Actor actor) {
    return parts.covers(
            found.scheme,
            found.school.orElse(null),
            SchemeRoles.STUDENT_ORGANISER,
            SchemeRoles.SCHOOL_CONTACT)
        || (found.offering != null
            && actor
                .roles()
                .has(
                    LecturerRoles.LECTURER, Scope.of(LecturerRoles.UNIT_OFFERING, found.offering)));
  }

  private boolean isWithheld(RegisterId register, Actor actor) {
    return !actor.roles().withheld().isEmpty() && mayNotKnow.of(actor, everyoneOn(register));
  }

  private List<PersonId> everyoneOn(RegisterId register) {
    return plan.asking(
        () ->
            jdbc.sql(
                    """
                    select m.person_id
                    from attendance.register r
                    join scheme.published_cohort_member m on m.cohort_id = r.cohort_id
                    where r.id = :register
                    union
                    select e.person_id
                    from attendance.register_entry e
                    where e.register_id = :register
                    union
                    select i.person_id
                    from attendance.register_invitation i
                    where i.register_id = :register
                    """)
                .param("register", register.value())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
  }

  private Optional<Found> find(RegisterId register, Actor actor) {
    return jdbc.sql(
            """
            select r.id, r.handle, r.title, r.place, lower(r.during) as starts, upper(r.during) as ends,
              r.window_seconds, r.roster, r.scheme_id, r.cohort_id, c.school_id, c.unit_offering_id,
              k.confirmed_at, k.headcount,
              exists (
                select from attendance.nobody_came n
                where n.register_id = r.id
                  and not exists (select from attendance.nobody_came_end e where e.nobody_came_id = n.id)) as nobody,
              lower(r.during) - make_interval(mins => r.opens_before_minutes) as counts_from,
              upper(r.during) + make_interval(mins => r.closes_after_minutes) as counts_until,
              upper(r.during) + make_interval(days => r.locks_after_days) as locks,
              o.open_until, o.reason as reopened_why, o.name as reopened_by,
              (select count(*) from attendance.register_entry e where e.register_id = r.id and e.standing = 'here')
              + (select count(*) from attendance.taken_down t where t.register_id = r.id) as here,
              exists (
                select from attendance.register_keeper rk
                where rk.register_id = r.id and rk.person_id = :actor and upper_inf(rk.during)) as keeps
            from attendance.register r
            left join scheme.published_cohort c on c.id = r.cohort_id
            left join attendance.register_confirmation k on k.register_id = r.id
            left join lateral (
              select o.open_until, o.reason, p.name
              from attendance.register_reopening o
              join people.published_person p on p.id = o.reopened_by
              where o.register_id = r.id
              order by o.reopened_at desc
              limit 1) o on true
            where r.id = :register
            """)
        .param("register", register.value())
        .param("actor", actor.person().value())
        .query(Sights::found)
        .optional();
  }

  private static Found found(ResultSet row, int n) throws SQLException {
    UUID cohort = row.getObject("cohort_id", UUID.class);
    UUID school = row.getObject("school_id", UUID.class);
    Timestamp confirmed = row.getTimestamp("confirmed_at");
    Timestamp openUntil = row.getTimestamp("open_until");
    return new Found(
        new SeenRegister(
            new RegisterId(row.getObject("id", UUID.class)),
            new RegisterHandle(row.getLong("handle")),
            row.getString("title"),
            row.getString("place"),
            instant(row, "starts"),
            instant(row, "ends"),
            new CodeWindow(row.getInt("window_seconds")),
            new SeenRegister.Hours(
                instant(row, "counts_from"), instant(row, "counts_until"), instant(row, "locks")),
            Roster.valueOf(row.getString("roster").toUpperCase(Locale.ROOT)),
            Optional.ofNullable(cohort).map(CohortId::new),
            row.getInt("here"),
            confirmed == null ? null : confirmed.toInstant(),
            row.getObject("headcount", Integer.class),
            row.getBoolean("nobody"),
            openUntil == null
                ? Optional.empty()
                : Optional.of(
                    new SeenRegister.Reopened(
                        openUntil.toInstant(),
                        row.getString("reopened_why"),
                        row.getString("reopened_by"))),
            Sight.COUNTS,
            false,
            false),
        new SchemeId(row.getObject("scheme_id", UUID.class)),
        Optional.ofNullable(school).map(SchoolId::new),
        row.getObject("unit_offering_id", UUID.class),
        row.getBoolean("keeps"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getTimestamp(column).toInstant();
  }

  private static SeenRegister seen(
      SeenRegister register, Sight sight, boolean takes, boolean runsThePart) {
    return new SeenRegister(
        register.id(),
        register.handle(),
        register.title(),
        register.place(),
        register.starts(),
        register.ends(),
        register.window(),
        register.hours(),
        register.roster(),
        register.cohort(),
        register.here(),
        register.confirmedAt(),
        register.headcount(),
        register.saidNobodyCame(),
        register.reopened(),
        sight,
        takes,
        runsThePart);
  }
}
