package app.cairn.curriculum;

import app.cairn.platform.Role;
import app.cairn.platform.contributions.RoleSource;
import org.springframework.stereotype.Component;

/**
 * Who is a lecturer, of which deliveries: those whom the records have teaching or marking them now.
 */
@Component
public class LecturerRoles implements RoleSource {

  public static final Role LECTURER = new Role("lecturer");

  /** The kind of scope a lecturer's role has. */
  public static final String UNIT_OFFERING = "unit-offering";

  @Override
  public String rolesOfPerson() {
    return """
    select distinct 'lecturer', 'unit-offering', unit_offering_id
    from curriculum.published_teaching_staff
    where person_id = :person
      and unit_offering_id is not null
      and during && daterange(cast(cast(:today as date) - interval '1 year' as date), null)
    """;
  }
}
