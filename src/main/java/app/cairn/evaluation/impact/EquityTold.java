package app.cairn.evaluation.impact;

import app.cairn.evaluation.study.Disclosure;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which cells of a field's table stay untold: a whole group of one to four and the next smallest
 * beside a single one; any cell of one to four students or marks, and beside a single one in its
 * group or in its band the smallest of the others, again and again until none stands alone, as the
 * totals of groups and of bands are told.
 */
record EquityTold(EquityField field, boolean[][] hidden) {

  static EquityTold of(EquityField field) {
    int groups = field.groups().size();
    int bands = groups == 0 ? 0 : field.groups().getFirst().bands().size();
    var told = new EquityTold(field, new boolean[groups][bands]);
    for (int g = 0; g < groups; g++) {
      for (int b = 0; b < bands; b++) {
        var cell = field.groups().get(g).bands().get(b);
        told.hidden[g][b] = isFew(cell.students()) || isFew(cell.marks().n());
      }
    }
    told.untoldGroups().forEach(g -> Arrays.fill(told.hidden[g], true));
    boolean again = true;
    while (again) {
      again = false;
      for (int g = 0; g < groups; g++) {
        int group = g;
        again |= told.complete(IntStream.range(0, bands).mapToObj(b -> new int[] {group, b}));
      }
      for (int b = 0; b < bands; b++) {
        int band = b;
        again |= told.complete(IntStream.range(0, groups).mapToObj(g -> new int[] {g, band}));
      }
    }
    return told;
  }

  /** Those of few, and beside a single one the smallest of the others. */
  private List<Integer> untoldGroups() {
    var all = IntStream.range(0, field.groups().size()).boxed().toList();
    var few = all.stream().filter(this::isFew).toList();
    if (few.size() != 1) {
      return few;
    }
    return Stream.concat(
            few.stream(),
            all.stream()
                .filter(g -> !isFew(g) && field.groups().get(g).students() > 0)
                .min(Comparator.comparingLong(g -> field.groups().get(g).students()))
                .stream())
        .toList();
  }

  /** Whether nothing is told of a group, not even how many it is. */
  boolean isUntold(int group) {
    for (boolean one : hidden[group]) {
      if (!one) {
        return false;
      }
    }
    return true;
  }

  /** Whether a further cell had to go. */
  private boolean complete(Stream<int[]> line) {
    int[][] cells = line.toArray(int[][]::new);
    if (Arrays.stream(cells).filter(at -> hidden[at[0]][at[1]]).count() != 1) {
      return false;
    }
    int @Nullable [] smallest =
        Arrays.stream(cells)
            .filter(at -> !hidden[at[0]][at[1]] && students(at) > 0)
            .min((one, other) -> Long.compare(students(one), students(other)))
            .orElse(null);
    if (smallest == null) {
      return false;
    }
    hidden[smallest[0]][smallest[1]] = true;
    return true;
  }

  private long students(int[] at) {
    return field.groups().get(at[0]).bands().get(at[1]).students();
  }

  boolean hides(int group, int band) {
    return hidden[group][band];
  }

  /** Fewer than five in all. */
  boolean isFew(int group) {
    return isFew(field.groups().get(group).students());
  }

  static boolean isFew(long people) {
    return people > 0 && people < Disclosure.FEWEST;
  }
}
