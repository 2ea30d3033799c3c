package app.cairn.attendance.offline;

import app.cairn.platform.words.Wording;
import com.ibm.icu.text.PluralRules;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;

/**
 * A sentence with a number in it, as a page hands it to its script: one for each kind of number
 * that the language knows, with a mark where the number goes. The browser knows the kinds too.
 */
public final class HowMany {

  public static final String MARK = "#";

  private HowMany() {}

  /** From the kind of number, such as {@code one}, to the sentence. */
  public static Map<String, String> of(Wording w, LongFunction<String> sentence) {
    PluralRules rules = PluralRules.forLocale(w.locale());
    var sentences = new TreeMap<String, String>();
    var examples = new LinkedHashMap<String, Long>();
    for (long number = 1; number <= 200; number++) {
      examples.putIfAbsent(rules.select(number), number);
    }
    examples.forEach(
        (kind, number) ->
            sentences.put(kind, sentence.apply(number).replace(w.number(number), MARK)));
    return sentences;
  }
}
