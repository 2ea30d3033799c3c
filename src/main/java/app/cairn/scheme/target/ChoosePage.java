package app.cairn.scheme.target;

import app.cairn.institution.School;
import app.cairn.platform.page.Shell;
import java.util.List;
import java.util.Optional;

public record ChoosePage(
    Shell shell,
    ChooseForm form,
    List<FormProblem> problems,
    String unit,
    List<DeliveryChoice> deliveries,
    List<YearChoice> years,
    List<School> schools,
    List<ProgrammeChoice> programmes) {

  public Optional<String> problem(String field) {
    return problems.stream()
        .filter(problem -> problem.field().equals(field))
        .map(problem -> shell.w().t(problem.message()))
        .findFirst();
  }

  /** Nothing can be chosen: no delivery of the unit, or no year of a scheme, is ahead. */
  public boolean isImpossible() {
    return form.isOfDelivery() ? deliveries.isEmpty() : years.isEmpty();
  }
}
