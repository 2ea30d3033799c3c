package app.cairn.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.platform.words.Words;
import app.cairn.world.CairnTest;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reads every text of the sources that may be a message's key. */
@CairnTest
class MessagesTest {

  private static final Pattern ASKED = Pattern.compile("\\.(t|titled|bare)\\(\\s*\"([^\"]+)\"");
  private static final Pattern CHOSEN =
      Pattern.compile("\\.choice\\(\\s*\"([^\".]+(?:\\.[^\".]+)+)\"");

  @Autowired Words words;

  private Map<String, String> messages = Map.of();
  private List<Path> sources = List.of();

  @BeforeEach
  void read() {
    messages = words.patterns(Locale.ENGLISH);
    sources =
        Stream.concat(
                Sources.under(Sources.MAIN, ".java").stream(),
                Sources.under(Sources.TEMPLATES, ".jte").stream())
            .toList();
  }

  @Test
  void everyMessageThatIsAskedForExists() {
    var missing = new TreeSet<String>();
    for (Path file : sources) {
      Matcher asked = ASKED.matcher(Sources.text(file));
      while (asked.find()) {
        if (!messages.containsKey(asked.group(2)) && isKey(asked.group(2))) {
          missing.add(asked.group(2) + " in " + file);
        }
      }
    }
    assertThat(missing).as("add it to messages/<module>/en.properties").isEmpty();
  }

  @Test
  void everyChoiceHasMessages() {
    var missing = new TreeSet<String>();
    for (Path file : sources) {
      Matcher chosen = CHOSEN.matcher(Sources.text(file));
      while (chosen.find()) {
        String prefix = chosen.group(1) + ".";
        if (messages.keySet().stream().noneMatch(key -> key.startsWith(prefix))) {
          missing.add(chosen.group(1) + ".* in " + file);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void noMessageIsLeftOver() {
    var all = new StringBuilder();
    var prefixes = new HashSet<String>();
    for (Path file : sources) {
      String text = Sources.text(file);
      all.append(text);
      CHOSEN.matcher(text).results().forEach(found -> prefixes.add(found.group(1) + "."));
    }
    String said = all.toString();
    assertThat(messages.keySet())
        .filteredOn(key -> !said.contains("\"" + key + "\""))
        .filteredOn(key -> prefixes.stream().noneMatch(key::startsWith))
        .as("nobody asks for these; a key is never glued together")
        .isEmpty();
  }

  @Test
  void whoAsksForAMessageGivesItWhatItNeeds() {
    Set<String> atHand = words.wordsAlwaysAtHand(Locale.ENGLISH);
    var wrong = new ArrayList<String>();
    for (Path file : sources) {
      String text = Sources.text(file);
      Matcher asked = ASKED.matcher(text);
      while (asked.find()) {
        String message = messages.get(asked.group(2));
        if (message == null) {
          continue;
        }
        var needed = argumentsOf(message);
        needed.removeAll(atHand);
        List<String> given = argumentsOfCall(text, asked.end());
        // Names may come in a variable; then only the pages themselves can tell.
        if (given.stream().allMatch(name -> name.startsWith("\""))) {
          given.forEach(name -> needed.remove(name.replace("\"", "")));
          needed.forEach(name -> wrong.add(asked.group(2) + " lacks {" + name + "} in " + file));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyMessageCanBeReadByItsFormat() {
    messages.forEach(
        (key, message) -> assertThat(argumentsOf(message)).as(key).doesNotContain("0", "1"));
  }

  /** Some methods named t take other things, such as a point in time. */
  private static boolean isKey(String text) {
    return text.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+");
  }

  private static Set<String> argumentsOf(String message) {
    var pattern = new MessagePattern(message);
    return Stream.iterate(0, i -> i < pattern.countParts(), i -> i + 1)
        .map(pattern::getPart)
        .filter(part -> part.getType() == Part.Type.ARG_NAME)
        .map(pattern::getSubstring)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every second argument after the key: the names. */
  private static List<String> argumentsOfCall(String text, int from) {
    var all = new ArrayList<String>();
    var one = new StringBuilder();
    int depth = 0;
    boolean quoted = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && text.charAt(i - 1) != '\\') {
        quoted = !quoted;
      }
      if (!quoted && depth == 0 && (c == ',' || c == ')')) {
        all.add(one.toString().strip());
        one.setLength(0);
        if (c == ')') {
          break;
        }
        continue;
      }
      if (!quoted) {
        depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
      }
      one.append(c);
    }
    // the first is what stood between the key and the first comma: nothing
    return Stream.iterate(1, i -> i < all.size(), i -> i + 2).map(all::get).toList();
  }
}
