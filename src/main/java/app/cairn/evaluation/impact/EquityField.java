package app.cairn.evaluation.impact;

import app.cairn.evaluation.statistics.Moments;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One field by which fairness is looked at, with its groups.
 *
 * @param purpose what it was switched on for
 */
record EquityField(String name, String purpose, List<Group> groups) {

  /**
   * @param value empty for those of whom it is not known
   * @param bands by attendance
   */
  record Group(Optional<String> value, List<Cell> bands) {

    void put(int band, Cell cell) {
      bands.set(band, cell);
    }

    long students() {
      return bands.stream().mapToLong(Cell::students).sum();
    }

    long everCame() {
      return students() - bands.getFirst().students();
    }
  }

  record Cell(long students, Moments marks) {

    static final Cell EMPTY = new Cell(0, Moments.nobody(0));
  }

  Group group(Optional<String> value, int bands) {
    for (var one : groups) {
      if (one.value().equals(value)) {
        return one;
      }
    }
    var made = new Group(value, new ArrayList<>(Collections.nCopies(bands, Cell.EMPTY)));
    groups.add(made);
    return made;
  }

  /** The marks of all other groups that are known, in one band. */
  Moments others(Group group, int band) {
    return Moments.together(
        groups.stream()
            .filter(one -> one.value().isPresent() && one != group)
            .map(one -> one.bands().get(band).marks())
            .toList());
  }
}
