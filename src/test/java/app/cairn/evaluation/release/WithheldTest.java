package app.cairn.evaluation.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The attacker knows every published figure, and how many people stand behind each average. */
class WithheldTest {

  private static final int WORLDS = 60;
  private static final int FEWEST = 8;
  private static final long FULL = 100;

  @Test
  void aCellOfEnoughPeopleIsShownAndOneOfNobodyHasNothingToHide() {
    assertThat(shown(averages(new long[][] {{40, 0}, {30, 20}}).cells())).isEqualTo(9);
  }

  @Test
  void oneSmallCellTakesThreeOthersWithIt() {
    var withheld = averages(new long[][] {{40, 5, 60}, {30, 20, 50}, {33, 44, 55}});
    assertThat(withheld.at(0, 1)).isTrue();
    assertThat(withheld.at(0, 0)).isTrue();
    assertThat(shown(withheld.cells())).isEqualTo(12);
    assertThat(followed(withheld)).isEmpty();
  }

  @Test
  void theAttackerFindsACellThatIsHiddenAlone() {
    var alone = averages(new long[][] {{40, 5, 60}, {30, 20, 50}, {33, 44, 55}});
    for (var row : alone.cells()) {
      Arrays.fill(row, false);
    }
    alone.cells()[0][1] = true;
    assertThat(followed(alone)).containsExactly("0 1");
  }

  @Test
  void whatIsWithheldTogetherRestsOnEnough() {
    var withheld = averages(new long[][] {{40, 2, 3, 60}, {30, 2, 3, 50}});
    assertThat(followed(withheld)).isEmpty();
    for (int r = 0; r < 3; r++) {
      long together = 0;
      for (int c = 0; c < 4; c++) {
        together += withheld.at(r, c) ? withheld.n()[r][c] : 0;
      }
      assertThat(together == 0 || together >= FEWEST || withheld.at(r, 4)).isTrue();
    }
  }

  @Test
  void wereAllMarksFullTheSumsWouldTellSoMoreIsHidden() {
    var people = new long[][] {{2, 9, 40}, {7, 30, 50}};
    var sums = new long[][] {{200, 900, 2000}, {700, 1500, 2500}};
    assertThat(followed(Withheld.in(people, sums, FULL, FEWEST))).isEmpty();
  }

  @Test
  void fourTwosAreNotPrintedAsNoughtsThatAddUpToTen() {
    var table = RoundedTable.of(new long[][] {{2, 2, 2, 2}, {40, 30, 20, 60}});
    assertThat(shown(table.cells())).isLessThan(15);
    assertThat(pinned(table)).isEmpty();
    var printed = RoundedTable.of(new long[][] {{2, 2, 2, 1}, {40, 30, 20, 60}});
    assertThat(shown(printed.cells())).isEqualTo(15);
  }

  @Test
  void theAttackerCountsFourTwosWhereNothingIsWithheld() {
    var n = Totals.of(new long[][] {{2, 2, 2, 2}, {40, 30, 20, 60}});
    assertThat(pinned(new RoundedTable(n, new boolean[3][5]))).contains("0 0", "0 1", "0 2", "0 3");
  }

  /** Every table of three years of many schemes: nobody's result stands in two of them. */
  @Test
  void nothingWithheldFollowsFromAnyTableOfAReleaseNorOfItsSuccessors() {
    var random = new SplittableRandom(7);
    for (int world = 0; world < WORLDS; world++) {
      int rows = 1 + random.nextInt(4);
      int columns = 2 + random.nextInt(3);
      for (int year = 0; year < 3; year++) {
        var n = people(random, rows, columns);
        assertThat(pinned(RoundedTable.of(n))).as("students, world " + world).isEmpty();
        assertThat(followed(averages(n))).as("marks, world " + world).isEmpty();
        var shares = Withheld.in(n, sums(random, n, 1), 1, 23);
        assertThat(followed(shares)).as("shares, world " + world).isEmpty();
      }
    }
  }

  private static long[][] people(SplittableRandom random, int rows, int columns) {
    var n = new long[rows][columns];
    for (var row : n) {
      for (int c = 0; c < columns; c++) {
        row[c] = random.nextInt(3) == 0 ? random.nextInt(9) : random.nextInt(70);
      }
    }
    return n;
  }

  private static long[][] sums(SplittableRandom random, long[][] n, long most) {
    var sums = new long[n.length][n[0].length];
    for (int r = 0; r < n.length; r++) {
      for (int c = 0; c < n[r].length; c++) {
        for (int person = 0; person < n[r][c]; person++) {
          sums[r][c] += random.nextLong(most + 1);
        }
      }
    }
    return sums;
  }

  private static Withheld averages(long[][] people) {
    return Withheld.in(people, sums(new SplittableRandom(3), people, FULL), FULL, FEWEST);
  }

  /** Averages of few known to within less than a tenth of the scale; hidden others, exactly. */
  private static ArrayList<String> followed(Withheld table) {
    var known = table.freedom();
    var attacker = new Attacker(known);
    var found = new ArrayList<String>();
    for (int r = 0; r < table.n().length; r++) {
      for (int c = 0; c < table.n()[r].length; c++) {
        if (table.at(r, c) && attacker.spread(known, r, c) < 0.1 * table.needed(r, c) - 1e-6) {
          found.add(r + " " + c);
        }
      }
    }
    return found;
  }

  /** Figures that can be one number alone, printed or not. */
  private static ArrayList<String> pinned(RoundedTable table) {
    var known = table.freedom();
    var attacker = new Attacker(known);
    var found = new ArrayList<String>();
    for (int r = 0; r < table.n().length; r++) {
      for (int c = 0; c < table.n()[r].length; c++) {
        if (attacker.spread(known, r, c) < 1 - 1e-6) {
          found.add(r + " " + c);
        }
      }
    }
    return found;
  }

  private static int shown(boolean[][] cells) {
    int shown = 0;
    for (var row : cells) {
      for (boolean hidden : row) {
        shown += hidden ? 0 : 1;
      }
    }
    return shown;
  }
}
