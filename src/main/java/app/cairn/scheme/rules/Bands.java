package app.cairn.scheme.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How attendance is grouped when results are looked at, such as 0, 1–3, 4+. Bands start at nobody,
 * leave no gap, and the last is open. Two to eight of them.
 */
public record Bands(List<Integer> from) implements RuleValue {

  public static final Bands USUAL = new Bands(List.of(0, 1, 4));

  private static final int MOST = 8;
  private static final Pattern ONE =
      Pattern.compile("(\\d{1,3})(?:\\s*[-–]\\s*(\\d{1,3})|\\s*(\\+))?");

  public Bands {
    from = List.copyOf(from);
    if (!standRising(from)) {
      throw new IllegalArgumentException("Bands start at 0 and rise: " + from);
    }
  }

  /**
   * Reads bands as people write them: {@code 0, 1-3, 4+}. Empty when they leave a gap or overlap.
   */
  public static Optional<Bands> of(String written) {
    var from = starts(written);
    return standRising(from) && written(from).equals(tidy(written))
        ? Optional.of(new Bands(from))
        : Optional.empty();
  }

  static Bands read(RuleFields fields) {
    var written = fields.text("bands");
    var bands = of(written);
    if (bands.isEmpty()) {
      fields.refuse(
          "bands",
          starts(written).isEmpty()
              ? RuleProblem.Kind.BANDS_NOT_READABLE
              : RuleProblem.Kind.BANDS_NOT_RISING,
          2,
          MOST);
    }
    return bands.orElse(USUAL);
  }

  public int count() {
    return from.size();
  }

  /** Which band so many sessions fall into, counted from 0. */
  public int bandOf(int sessions) {
    int band = 0;
    while (band + 1 < from.size() && from.get(band + 1) <= sessions) {
      band++;
    }
    return band;
  }

  public int least(int band) {
    return from.get(band);
  }

  /** The most sessions of a band; empty for the last, which is open. */
  public Optional<Integer> most(int band) {
    return band + 1 < from.size() ? Optional.of(from.get(band + 1) - 1) : Optional.empty();
  }

  /** A band as people write it: {@code 0}, {@code 1–3} or {@code 4+}. */
  public String label(int band) {
    var most = most(band);
    if (most.isEmpty()) {
      return least(band) + "+";
    }
    return most.get() == least(band)
        ? Integer.toString(least(band))
        : least(band) + "–" + most.get();
  }

  /** All bands in one line, to be typed or linked: {@code 0,1-3,4+}. */
  public String written() {
    return written(from);
  }

  @Override
  public Map<String, String> fields() {
    return Map.of("bands", written());
  }

  private static List<Integer> starts(String written) {
    var starts = new ArrayList<Integer>();
    for (var part : written.split("[,;]", -1)) {
      var one = ONE.matcher(part.strip());
      if (!one.matches()) {
        return List.of();
      }
      starts.add(Integer.valueOf(one.group(1)));
    }
    return starts;
  }

  private static boolean standRising(List<Integer> from) {
    if (from.size() < 2 || from.size() > MOST || from.getFirst() != 0) {
      return false;
    }
    for (int i = 1; i < from.size(); i++) {
      if (from.get(i) <= from.get(i - 1)) {
        return false;
      }
    }
    return true;
  }

  private static String written(List<Integer> from) {
    var parts = new ArrayList<String>();
    for (int i = 0; i < from.size(); i++) {
      if (i == from.size() - 1) {
        parts.add(from.get(i) + "+");
      } else if (from.get(i + 1) - 1 == from.get(i)) {
        parts.add(from.get(i).toString());
      } else {
        parts.add(from.get(i) + "-" + (from.get(i + 1) - 1));
      }
    }
    return String.join(",", parts);
  }

  private static String tidy(String written) {
    return written.replaceAll("\\s+", "").replace('–', '-').replace(';', ',');
  }
}
