package app.cairn.platform.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The words of an institution or scheme in one language. A message names them like any other
 * argument: {leader}, {leaders}, {aLeader}, {theLeader}, {theLeaders}, and with a capital at the
 * start of a sentence {Leader}, {Leaders}, {ALeader}, {TheLeader}, {TheLeaders}.
 */
public record Vocabulary(Map<String, Forms> words) {

  public Vocabulary {
    words = Map.copyOf(words);
  }

  /** These words, with the other's where it has them. */
  public Vocabulary with(Vocabulary other) {
    var all = new HashMap<>(words);
    all.putAll(other.words);
    return new Vocabulary(all);
  }

  Map<String, Object> arguments(Locale language) {
    var arguments = new HashMap<String, Object>();
    words.forEach(
        (word, forms) -> {
          String named = capitalised(word, Locale.ROOT);
          put(arguments, language, word, forms.one());
          put(arguments, language, word + "s", forms.many());
          put(arguments, language, "a" + named, forms.aOne());
          put(arguments, language, "the" + named, forms.theOne());
          put(arguments, language, "the" + named + "s", forms.theMany());
        });
    return arguments;
  }

  private static void put(
      Map<String, Object> arguments, Locale language, String name, String form) {
    arguments.put(name, form);
    arguments.put(capitalised(name, Locale.ROOT), capitalised(form, language));
  }

  private static String capitalised(String text, Locale language) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(language) + text.substring(first);
  }
}
