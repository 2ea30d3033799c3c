package app.cairn.attendance.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Row numbers as they were typed, scanned or ticked: {@code 1 4 7-12 KXR15}, one after the other
 * however they are parted.
 */
record KeyedRows(SequencedSet<Integer> numbers, List<Problem> problems) {

  /** What one thing that was typed is, if it is no row of this sheet. */
  sealed interface Problem {
    record NotANumber(String typed) implements Problem {}

    record NoSuchRow(int number, int last) implements Problem {}

    record OfAnotherSheet(String typed, String mark) implements Problem {}

    record Backwards(String typed) implements Problem {}
  }

  private static final Pattern RANGE = Pattern.compile("(\\d{1,4})-(\\d{1,4})");
  private static final Pattern ROW = Pattern.compile("(?:([A-Za-z]{3})-?)?(\\d{1,4})");
  private static final Pattern KIND_OF_BARCODE = Pattern.compile("^\\][A-Za-z][0-9A-Za-z](?=.)");

  /**
   * @param mark of this sheet
   * @param last the highest number on it
   */
  static KeyedRows of(String typed, Collection<Integer> ticked, String mark, int last) {
    var keyed = new KeyedRows(new TreeSet<>(), new ArrayList<>());
    ticked.forEach(number -> keyed.add(number, last));
    String joined = typed.replaceAll("\\s*[-\u2013]\\s*", "-");
    for (String word : joined.split("[\\s,;.]+")) {
      if (!word.isEmpty()) {
        keyed.read(KIND_OF_BARCODE.matcher(word).replaceFirst(""), mark, last);
      }
    }
    return keyed;
  }

  private void read(String word, String mark, int last) {
    Matcher range = RANGE.matcher(word);
    Matcher row = ROW.matcher(word);
    if (range.matches()) {
      readRange(word, Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)), last);
    } else if (!row.matches()) {
      problems.add(new Problem.NotANumber(word));
    } else if (row.group(1) != null && !row.group(1).equalsIgnoreCase(mark)) {
      problems.add(new Problem.OfAnotherSheet(word, mark));
    } else {
      add(Integer.parseInt(row.group(2)), last);
    }
  }

  private void readRange(String word, int from, int to, int last) {
    if (from > to) {
      problems.add(new Problem.Backwards(word));
    } else if (to > last) {
      problems.add(new Problem.NoSuchRow(to, last));
    } else {
      for (int number = from; number <= to; number++) {
        add(number, last);
      }
    }
  }

  private void add(int number, int last) {
    if (number < 1 || number > last) {
      problems.add(new Problem.NoSuchRow(number, last));
    } else {
      numbers.add(number);
    }
  }
}
