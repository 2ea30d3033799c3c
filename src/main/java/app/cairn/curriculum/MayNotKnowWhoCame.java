package app.cairn.curriculum;

import app.cairn.platform.Actor;
import app.cairn.platform.PersonId;
import app.cairn.platform.Scope;
import app.cairn.platform.Withheld;
import app.cairn.platform.contributions.Withholding;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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
  @Transactional(readOnly = true)
  public List<Withheld> withheldFrom(PersonId person) {
    return jdbc.sql(
            """
            select distinct unit_offering_id, student_id
            from curriculum.published_teaching_staff
            where person_id = :person
              and during && daterange(:since, null)
            """)
        .param("person", person.value())
        .param("since", since())
        .query(
            (row, n) -> {
              UUID offering = row.getObject("unit_offering_id", UUID.class);
              return new Withheld(
                  WHO_CAME,
                  offering == null
                      ? Scope.of("student", row.getObject("student_id", UUID.class))
                      : Scope.of("unit-offering", offering));
            })
        .list();
  }

  private LocalDate since() {
    return LocalDate.now(clock).minusYears(YEARS_AFTER);
  }
}
