package app.cairn.scheme;

import app.cairn.platform.words.Wording;
import java.util.Optional;

/**
 * How a cohort is called, from the {@code code}, {@code title} and {@code year_of_study} that the
 * published views of cohorts and targets carry: "CHEM1204 Physical Chemistry I", "Drama, year 1".
 */
public record CohortName(
    Optional<String> code, Optional<String> title, Optional<Integer> yearOfStudy) {

  public String in(Wording w) {
    if (code.isPresent()) {
      return code.get() + " " + title.orElse("");
    }
    if (title.isEmpty()) {
      return w.t("scheme.cohort.everyone-in-year", "year", yearOfStudy.orElse(1));
    }
    return yearOfStudy
        .map(year -> w.t("scheme.cohort.in-year", "title", title.get(), "year", year))
        .orElse(title.get());
  }
}
