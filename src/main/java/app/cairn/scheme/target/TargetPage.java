package app.cairn.scheme.target;

import app.cairn.platform.page.Shell;
import app.cairn.scheme.Cohort;
import app.cairn.scheme.Target;
import java.util.Optional;

public record TargetPage(
    Shell shell,
    Target target,
    String year,
    String scheme,
    boolean mayChange,
    boolean reasonMissing) {

  /** The page with the figures of the unit, where the cohort is a delivery's. */
  public Optional<String> unit() {
    return target.cohort() instanceof Cohort.OfDelivery delivery
        ? Optional.of("/units/" + delivery.unit())
        : Optional.empty();
  }
}
