package app.cairn.sessions.questions;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Holds a text against the names and numbers of everyone it is about. Case and accents count for
 * nothing, and a word is found as a whole one only. A number, an address, or a given name beside
 * its family name is never let through. A single name isn't either, unless it is also a word of the
 * unit's own subject (Newton) or an ordinary one (mark): those are asked about, since refusing them
 * would teach people to write around the check. Small words (so, may, per) are a name only with a
 * capital.
 */
public final class NameCheck {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern LONG_DIGITS = Pattern.compile("\\d{5,}");
  private static final Pattern UNSPACED =
      Pattern.compile("[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]+");
  private static final int SHORTEST_NUMBER = 4;

  /**
   * @param given names, preferred ones too
   * @param numbers and addresses by which systems know the person
   */
  public record Person(Collection<String> given, String family, Collection<String> numbers) {}

  public enum Kind {
    NAME,
    NUMBER,
    PERHAPS
  }

  /**
   * @param word as it was written
   * @param folded by which it is said that no person is meant
   */
  public record Found(Kind kind, int line, String word, String folded) {}

  private record Token(String written, String folded, int line) {}

  private final Map<String, Set<Person>> given = new HashMap<>();
  private final Map<String, Set<Person>> family = new HashMap<>();
  private final Set<String> numbers = new HashSet<>();
  private final Set<String> unspaced = new HashSet<>();
  private final Set<String> subject;

  /**
   * @param subject what the unit and its topics are called
   */
  public NameCheck(Collection<Person> people, String subject) {
    this.subject = new HashSet<>(words(subject));
    for (Person person : people) {
      for (String name : person.given()) {
        note(given, name, person);
      }
      note(family, person.family(), person);
      person.numbers().forEach(this::noteNumber);
    }
  }

  private void note(Map<String, Set<Person>> names, String name, Person person) {
    words(name).forEach(word -> names.computeIfAbsent(word, _ -> new HashSet<>()).add(person));
    UNSPACED
        .matcher(name)
        .results()
        .map(one -> one.group())
        .filter(one -> one.length() > 1)
        .forEach(unspaced::add);
  }

  private void noteNumber(String number) {
    String squeezed = String.join("", words(number));
    if (squeezed.length() >= SHORTEST_NUMBER) {
      numbers.add(squeezed);
    }
    LONG_DIGITS.matcher(squeezed).results().forEach(digits -> numbers.add(digits.group()));
  }

  /** Numbers, and given names beside their family names; for where nearly every word is a name. */
  public List<Found> wholeIn(String text) {
    var found = new LinkedHashSet<Found>();
    var tokens = tokens(text);
    numbers(tokens, found);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (areOnesNames(tokens.get(i), tokens.get(i + 1))) {
        found.add(whole(tokens.get(i), tokens.get(i + 1)));
      }
    }
    return List.copyOf(found);
  }

  List<Found> in(String text) {
    var found = new LinkedHashSet<Found>();
    var tokens = tokens(text);
    numbers(tokens, found);
    for (int i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      boolean full = i + 1 < tokens.size() && areOnesNames(token, tokens.get(i + 1));
      if (full) {
        found.add(whole(token, tokens.get(i + 1)));
        i++;
      } else {
        alone(token, found);
      }
    }
    return List.copyOf(found);
  }

  private static Found whole(Token one, Token next) {
    return new Found(
        Kind.NAME, one.line(), one.written() + " " + next.written(), one.folded() + next.folded());
  }

  private boolean areOnesNames(Token one, Token next) {
    if (one.line() != next.line()) {
      return false;
    }
    return meet(given.get(one.folded()), family.get(next.folded()))
        || meet(family.get(one.folded()), given.get(next.folded()));
  }

  private static boolean meet(@Nullable Set<Person> some, @Nullable Set<Person> others) {
    return some != null && others != null && some.stream().anyMatch(others::contains);
  }

  private void alone(Token token, Set<Found> found) {
    String word = token.folded();
    for (String name : unspaced) {
      if (token.written().contains(name)) {
        found.add(new Found(Kind.NAME, token.line(), name, name));
      }
    }
    boolean isAName = given.containsKey(word) || family.containsKey(word);
    if (!isAName || word.length() < 2 || OrdinaryWords.PARTICLES.contains(word)) {
      return;
    }
    boolean small = OrdinaryWords.SMALL.contains(word);
    if (small && token.written().equals(token.written().toLowerCase(Locale.ROOT))) {
      return;
    }
    boolean perhaps = small || subject.contains(word) || OrdinaryWords.ORDINARY.contains(word);
    found.add(new Found(perhaps ? Kind.PERHAPS : Kind.NAME, token.line(), token.written(), word));
  }

  /** A number is found however it is spaced: "12 34 567", "s-1234567". */
  private void numbers(List<Token> tokens, Set<Found> found) {
    var squeezed = new StringBuilder();
    var starts = new HashMap<Integer, Token>();
    var ends = new HashMap<Integer, Token>();
    for (Token token : tokens) {
      starts.put(squeezed.length(), token);
      squeezed.append(token.folded());
      ends.put(squeezed.length(), token);
    }
    for (String number : numbers) {
      for (int at = squeezed.indexOf(number); at >= 0; at = squeezed.indexOf(number, at + 1)) {
        var first = starts.get(at);
        var last = ends.get(at + number.length());
        if (first != null && last != null && first.line() == last.line()) {
          found.add(new Found(Kind.NUMBER, first.line(), number, number));
        }
      }
    }
  }

  private static List<Token> tokens(String text) {
    var tokens = new ArrayList<Token>();
    int line = 0;
    for (String one : text.lines().toList()) {
      line++;
      Matcher word = WORD.matcher(one);
      while (word.find()) {
        tokens.add(new Token(word.group(), folded(word.group()), line));
      }
    }
    return tokens;
  }

  static List<String> words(String text) {
    return WORD.matcher(text).results().map(word -> folded(word.group())).toList();
  }

  /** Without case or accents, and with letters that are no accented ones taken apart. */
  static String folded(String word) {
    String plain =
        word.toLowerCase(Locale.ROOT)
            .replace("ß", "ss")
            .replace("æ", "ae")
            .replace("œ", "oe")
            .replace('ø', 'o')
            .replace('ł', 'l')
            .replace('đ', 'd')
            .replace('ð', 'd')
            .replace("þ", "th")
            .replace('ı', 'i');
    return Normalizer.normalize(plain, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
  }
}
