package app.cairn.evaluation.surveys.questions;

import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.SchemeRoles;
import app.cairn.scheme.Staff;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds questionnaires for those who run the scheme, or a part of it. */
@Component
public class Questionnaires {

  private final QuestionnaireSql sql;
  private final Staff staff;

  Questionnaires(QuestionnaireSql sql, Staff staff) {
    this.sql = sql;
    this.staff = staff;
  }

  public static boolean mayRunSurveys(Actor actor) {
    return actor.roles().hasAny(SchemeRoles.SUPERVISOR, SchemeRoles.COORDINATOR);
  }

  /** Inside the transaction that is running. */
  public List<Questionnaire> of(Actor actor) {
    return mayRunSurveys(actor) ? sql.of(schemes(actor)) : List.of();
  }

  public Questionnaire require(UUID id, Actor actor) {
    if (!mayRunSurveys(actor)) {
      throw new NotFound();
    }
    return sql.find(id)
        .filter(found -> schemes(actor).contains(found.scheme()))
        .orElseThrow(NotFound::new);
  }

  public Set<SchemeId> schemes(Actor actor) {
    return staff.partsOf(actor).in(SchemeRoles.SUPERVISOR, SchemeRoles.COORDINATOR).schemes();
  }
}
