package app.cairn.evaluation.impact;

import app.cairn.evaluation.study.Adjusted;
import app.cairn.evaluation.study.Field;
import app.cairn.evaluation.study.Statement;
import app.cairn.evaluation.study.Study;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Marks beside how often students came in the term after: coming cannot change a mark already
 * given. How often they came in the mark's own term is allowed for, as whoever came then is
 * likelier to come again.
 */
record PlaceboStudy(List<SubjectOutcomes> parts, Map<UUID, UpToWeek> terms) {

  /** How often somebody came in one later term, to all that was supported there. */
  private record Later(LocalDate begins, int sessions) {}

  /** Empty where nobody has a mark of one term and something supported in a later one. */
  Optional<Adjusted> over(Study study) {
    var later = later();
    int size = study.data().size();
    var kept = new int[size];
    var sessions = new int[size];
    int rows = 0;
    int row = 0;
    for (var part : parts) {
      @Nullable UpToWeek term = terms.get(part.cohort());
      for (int i = 0; i < part.outcomes().size(); i++, row++) {
        var next = term == null ? null : next(later, part.outcomes().people()[i], term.ends());
        if (next != null) {
          kept[rows] = row;
          sessions[rows++] = next;
        }
      }
    }
    if (rows == 0) {
      return Optional.empty();
    }
    int[] chosen = Arrays.copyOf(kept, rows);
    var own = Arrays.stream(chosen).mapToDouble(i -> study.data().sessions()[i]).toArray();
    return Optional.of(
        study
            .only(chosen, Arrays.copyOf(sessions, rows))
            .allowing(new Field.Figures(Statement.OWN_SESSIONS, own))
            .marks());
  }

  private Map<UUID, List<Later>> later() {
    var all = new HashMap<UUID, List<Later>>();
    for (var part : parts) {
      @Nullable UpToWeek term = terms.get(part.cohort());
      if (term != null) {
        for (int i = 0; i < part.outcomes().size(); i++) {
          all.computeIfAbsent(part.outcomes().people()[i], _ -> new ArrayList<>())
              .add(new Later(term.begins(), part.outcomes().sessions()[i]));
        }
      }
    }
    return all;
  }

  private static @Nullable Integer next(Map<UUID, List<Later>> all, UUID person, LocalDate ended) {
    var after =
        all.getOrDefault(person, List.of()).stream()
            .filter(one -> !one.begins().isBefore(ended))
            .toList();
    return after.stream()
        .map(Later::begins)
        .min(LocalDate::compareTo)
        .map(
            first ->
                after.stream()
                    .filter(one -> one.begins().equals(first))
                    .mapToInt(Later::sessions)
                    .sum())
        .orElse(null);
  }
}
