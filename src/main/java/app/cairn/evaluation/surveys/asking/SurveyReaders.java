package app.cairn.evaluation.surveys.asking;

import app.cairn.curriculum.LecturerRoles;
import app.cairn.platform.Actor;
import app.cairn.platform.Role;
import app.cairn.scheme.Parts;
import app.cairn.scheme.SchemeRoles;
import app.cairn.scheme.Staff;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Works out which of a survey's cohorts somebody may read about: whoever runs the scheme or that
 * part of it while it runs; its school contact and the unit's own lecturers once it is over.
 */
@Component
public class SurveyReaders {

  private final Staff staff;

  SurveyReaders(Staff staff) {
    this.staff = staff;
  }

  public static boolean mayInclude(Actor actor) {
    return actor
        .roles()
        .hasAny(
            SchemeRoles.SUPERVISOR,
            SchemeRoles.COORDINATOR,
            SchemeRoles.SCHOOL_CONTACT,
            LecturerRoles.LECTURER);
  }

  public Parts parts(Actor actor) {
    return staff.partsOf(actor);
  }

  /** Those of the parts that the actor runs. */
  public List<SurveyPart> run(List<SurveyPart> parts, Parts own) {
    return covered(parts, own, SchemeRoles.SUPERVISOR, SchemeRoles.COORDINATOR);
  }

  /** Those of the parts whose results the actor may read now. */
  public List<SurveyPart> read(Survey survey, List<SurveyPart> parts, Parts own, Actor actor) {
    if (!survey.ended()) {
      return run(parts, own);
    }
    var taught = actor.roles().scopesOf(LecturerRoles.LECTURER, LecturerRoles.UNIT_OFFERING);
    return parts.stream()
        .filter(
            part ->
                own.covers(
                        part.scheme(),
                        part.school(),
                        SchemeRoles.SUPERVISOR,
                        SchemeRoles.COORDINATOR,
                        SchemeRoles.SCHOOL_CONTACT)
                    || part.offering() != null && taught.contains(part.offering()))
        .toList();
  }

  private static List<SurveyPart> covered(List<SurveyPart> parts, Parts own, Role... roles) {
    return parts.stream().filter(part -> own.covers(part.scheme(), part.school(), roles)).toList();
  }
}
