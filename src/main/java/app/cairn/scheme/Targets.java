package app.cairn.scheme;

import java.util.List;
import java.util.Optional;

/** Cohorts chosen for support. Who may see one is asked of {@link Staff}. */
public interface Targets {

  Optional<Target> find(TargetId target);

  /** All of a scheme's year, by cohort, those withdrawn included. */
  List<Target> of(SchemeYearId year);
}
