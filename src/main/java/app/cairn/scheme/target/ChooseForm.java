package app.cairn.scheme.target;

import java.util.UUID;

/**
 * What was typed to choose a cohort, as typed.
 *
 * @param id made with the form, so that sending it twice chooses once
 * @param unit the unit whose delivery is meant; empty for a course cohort
 * @param delivery a delivery and the scheme's year it falls in, as one choice
 */
public record ChooseForm(
    UUID id,
    String unit,
    String delivery,
    String schemeYear,
    String school,
    String programme,
    String yearOfStudy,
    String reason,
    String contact,
    String groups) {

  public boolean isOfDelivery() {
    return !unit.isEmpty();
  }
}
