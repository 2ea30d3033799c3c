package app.cairn.scheme.target;

import app.cairn.platform.page.Shell;
import app.cairn.scheme.CohortId;
import app.cairn.scheme.SchemeYear;
import app.cairn.scheme.SchemeYearId;
import app.cairn.scheme.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public record TargetsPage(
    Shell shell,
    List<SchemeYear> years,
    Optional<SchemeYearId> year,
    List<Target> targets,
    Map<CohortId, Integer> sizes,
    boolean mayChoose) {

  public long standing() {
    return targets.stream().filter(Target::stands).count();
  }

  public int groups() {
    return targets.stream().filter(Target::stands).mapToInt(Target::expectedGroups).sum();
  }

  public int size(Target target) {
    return sizes.getOrDefault(target.cohort().id(), 0);
  }
}
