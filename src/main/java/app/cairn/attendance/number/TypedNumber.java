package app.cairn.attendance.number;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a card reader, a barcode scanner or a hand typed for a number. Readers put things around it:
 * the kind of barcode ({@code ]C0}), stars, start and stop letters, the marks of a magnetic stripe;
 * and many lose the zeros in front, or add some.
 *
 * @param readings what it may mean, the most literal first; each is a set of spellings of one
 *     meaning
 * @param kept what is taken down when it is nobody's number; empty when nothing of it may be kept
 */
public record TypedNumber(List<Set<String>> readings, String kept) {

  /** No number on a card is longer; what is longer is not looked up. */
  public static final int LONGEST = 120;

  private static final int LONGEST_WITH_ZEROS = 16;

  private static final Pattern KIND_OF_BARCODE = Pattern.compile("^\\][A-Za-z][0-9A-Za-z](?=.)");
  private static final Pattern FIRST_STRIPE = Pattern.compile("^%?B(\\d+)\\^.*");
  private static final Pattern SECOND_STRIPE = Pattern.compile("^;?(\\d+)=.*");
  private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
  private static final Pattern SENTINELS = Pattern.compile("^[;%*]+|[?*]+$");
  private static final Pattern STARTS_AND_STOPS = Pattern.compile("^[A-Da-d](\\d+)[A-Da-d]$");
  private static final Pattern BETWEEN = Pattern.compile("[\\s:._-]+");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  public static TypedNumber of(String typed) {
    String plain = typed.replaceAll("\\p{Cntrl}+", " ").strip();
    String number = KIND_OF_BARCODE.matcher(plain).replaceFirst("");
    Matcher stripe =
        Stream.of(FIRST_STRIPE, SECOND_STRIPE)
            .map(pattern -> pattern.matcher(plain))
            .filter(Matcher::matches)
            .findFirst()
            .orElse(null);
    // A stripe holds more than a number, on a bank's card what nobody should keep.
    String bare = stripe == null ? AROUND.matcher(number).replaceAll("") : stripe.group(1);
    String joined = BETWEEN.matcher(bare).replaceAll("");
    Matcher framed = STARTS_AND_STOPS.matcher(joined);
    String middle = framed.matches() ? framed.group(1) : joined;
    return new TypedNumber(
        Stream.of(
                joined.isEmpty()
                    ? Set.<String>of()
                    : spellings(stripe == null ? plain : bare, bare),
                spellings(joined),
                spellings(middle),
                otherZeros(middle))
            .filter(one -> !one.isEmpty())
            .toList(),
        stripe == null ? SENTINELS.matcher(number).replaceAll("").strip() : "");
  }

  public boolean isEmpty() {
    return readings.isEmpty();
  }

  private static Set<String> spellings(String... texts) {
    var spellings = new LinkedHashSet<String>();
    for (String text : texts) {
      if (!text.isEmpty() && text.length() <= LONGEST) {
        spellings.addAll(
            List.of(text, text.toUpperCase(Locale.ROOT), text.toLowerCase(Locale.ROOT)));
      }
    }
    return spellings;
  }

  private static Set<String> otherZeros(String number) {
    var others = new LinkedHashSet<String>();
    String significant = number.replaceFirst("^0+(?=.)", "");
    if (DIGITS.matcher(number).matches() && significant.length() <= LONGEST_WITH_ZEROS) {
      for (int zeros = 0; zeros + significant.length() <= LONGEST_WITH_ZEROS; zeros++) {
        others.add("0".repeat(zeros) + significant);
      }
      others.add(number);
    }
    return others;
  }
}
