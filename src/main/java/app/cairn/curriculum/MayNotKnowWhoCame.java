package app.cairn.curriculum;

import app.cairn.platform.Actor;
import app.cairn.platform.PersonId;
import app.cairn.platform.contributions.Withholding;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever teaches, marks or is personal tutor of a student never learns by name that the student
 * came. This follows the person and beats every role they hold, a coordinator's or an organiser's
 * too: of a register with even one such student on it they see counts and themes, nothing under
 * five people. It begins when the teaching is known, also before its first day, and lasts a year
 * beyond its last, because marks are still given after the teaching ended.
 */
@Component
public class MayNotKnowWhoCame implements Withholding {

  /** The name of what is withheld, about a {@code unit-offering} or a {@code student}. */
  public static final String WHO_CAME = "who came";

  private static final int YEARS_AFTER = 1;

  private final JdbcClient jdbc;
  private final Clock clock;

  MayNotKnowWhoCame(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whether any of the students is taught, marked or tutored by the actor. */
  @Transactional(readOnly = true)
  public boolean of(Actor actor, Collection<PersonId> students) {
    if (students.isEmpty()) {
      return false;
    }
    return jdbc.sql(
            """
            select exists (
              select from curriculum.published_teaches
              where staff_id = :staff
                and student_id = any(:students)
                and during && daterange(:since, null))
            """)
        .param("staff", actor.person().value())
        .param("students", students.stream().map(PersonId::value).toArray(UUID[]::new))
        .param("since", since())
        .query((row, n) -> row.getBoolean(1))
        .single();
  }

  /** Those of the students whom the actor teaches, marks or tutors. */
  @Transactional(readOnly = true)
  public Set<PersonId> among(Actor actor, Collection<PersonId> students) {
    return students.isEmpty()
        ? Set.of()
        : Set.copyOf(
            jdbc.sql(
                    """
                    select distinct student_id
                    from curriculum.published_teaches
                    where staff_id = :staff
                      and student_id = any(:students)
                      and during && daterange(:since, null)
                    """)
                .param("staff", actor.person().value())
                .param("students", students.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("since", since())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
  }

  /** What the person teaches or marks and whom they tutor; the same facts as roles see them. */
  @Override
  public String withheldFromPerson() {
    return """
    select distinct 'who came', case when unit_offering_id is null then 'student' else 'unit-offering' end,
      coalesce(unit_offering_id, student_id)
    from curriculum.published_teaching_staff
    where person_id = :person
      and during && daterange(cast(cast(:today as date) - interval '1 year' as date), null)
    """;
  }

  private LocalDate since() {
    return LocalDate.now(clock).minusYears(YEARS_AFTER);
  }
}
