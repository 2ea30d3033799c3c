package app.cairn.look;

import app.cairn.world.Person;
import app.cairn.world.PseudoLanguage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Words on a page that were never a message: outside brackets, and neither data nor dates. */
final class Unworded {

  private static final List<String> READ_ALOUD =
      List.of("aria-label", "aria-description", "alt", "title", "placeholder", "data-label");

  /** What a date or a time says in a language that has no names for days and months. */
  private static final Pattern DATES =
      Pattern.compile(
          "\\b((Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*|M\\d\\d|(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\\b");

  /** The world's names that hold no canary, and codes of modules. */
  private static final Pattern NAMES =
      Pattern.compile(
          Arrays.stream(Person.values())
              .map(Person::name)
              .collect(
                  Collectors.joining(
                      "|",
                      "\\b(",
                      "|of the world|University (of Northmoor|HERE|ELSEWHERE)|[A-Z]{4} \\d{4}("
                          + " [A-Z])?)\\b")));

  private Unworded() {}

  static List<String> in(String html, String canary) {
    var found = new ArrayList<String>();
    NodeVisitor visitor =
        (node, _) -> {
          if (node instanceof TextNode text && !isData(text)) {
            look(text.getWholeText(), canary, found);
          } else if (node instanceof Element element) {
            READ_ALOUD.forEach(name -> look(element.attr(name), canary, found));
          }
        };
    Jsoup.parse(html).traverse(visitor);
    return found;
  }

  private static void look(String text, String canary, List<String> found) {
    String outside = PseudoLanguage.outside(text);
    boolean data = outside.toLowerCase(Locale.ROOT).contains(canary.toLowerCase(Locale.ROOT));
    String rest = NAMES.matcher(DATES.matcher(outside).replaceAll("")).replaceAll("");
    if (!data && rest.codePoints().anyMatch(Character::isLetter)) {
      found.add(text.strip());
    }
  }

  /** Codes, and what somebody typed. */
  private static boolean isData(TextNode text) {
    return text.parent() instanceof Element element
        && (List.of("code", "textarea", "script", "style").contains(element.tagName())
            || isPersona(element)
            || isSignpost(element));
  }

  /** Typed by a scheme, or one message cut into lines and names. */
  private static boolean isSignpost(Element element) {
    return element.closest("#signposts ul") != null;
  }

  /** The demonstration's people and universities are invented data. */
  private static boolean isPersona(Element element) {
    return element.closest("section[aria-labelledby=personas]") != null
        && List.of("h3", "b", "small").contains(element.tagName());
  }
}
