package app.cairn.world;

import app.cairn.platform.InstitutionId;
import app.cairn.platform.tenancy.InstitutionCard;
import app.cairn.platform.tenancy.InstitutionDirectory;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * A language made from English: every message stands in ⟦brackets⟧, is accented and 40 % longer. A
 * word without brackets on a page was never a message, and a page that gets too wide has no room
 * for German.
 */
public final class PseudoLanguage {

  private static final Locale LOCALE = Locale.of("qps");
  private static final Path ENGLISH = Path.of("src/main/resources");
  private static final Path MADE = Path.of("target/test-classes");
  private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String ACCENTED = "áƀćďéƒǧĥíĵķĺḿñóƥɋŕšťúṽŵẋýžÁƁĆĎÉƑǦĤÍĴĶĹḾÑÓƤɊŔŠŤÚṼŴẊÝŽ";

  private static boolean made;
  private static volatile boolean spoken;

  private PseudoLanguage() {}

  /** Until closed, every institution speaks it. */
  public static Spoken speak() {
    make();
    spoken = true;
    return () -> spoken = false;
  }

  @FunctionalInterface
  public interface Spoken extends AutoCloseable {

    @Override
    void close();
  }

  static InstitutionDirectory heardBy(InstitutionDirectory directory) {
    return new InstitutionDirectory() {
      @Override
      public Optional<InstitutionId> withHandle(String handle) {
        return directory.withHandle(handle);
      }

      @Override
      public Optional<InstitutionCard> cardOf(InstitutionId institution) {
        return directory.cardOf(institution).map(PseudoLanguage::translated);
      }

      @Override
      public List<InstitutionCard> all() {
        return directory.all();
      }
    };
  }

  private static InstitutionCard translated(InstitutionCard card) {
    return spoken
        ? new InstitutionCard(card.id(), card.handle(), card.name(), card.zone(), LOCALE)
        : card;
  }

  /** The text without what stands in brackets, which may hold brackets. */
  public static String outside(String text) {
    var outside = new StringBuilder();
    int depth = 0;
    for (char c : text.toCharArray()) {
      if (c == '⟦') {
        depth++;
      } else if (c == '⟧') {
        depth--;
      } else if (depth == 0) {
        outside.append(c);
      }
    }
    return outside.toString();
  }

  static String of(String message) {
    var pattern = new MessagePattern(message);
    var translated = new StringBuilder("⟦");
    int letters = 0;
    int done = 0;
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      switch (part.getType()) {
        // what stands before an argument, or at the end of a message, is text
        case ARG_START, MSG_LIMIT -> {
          String text = message.substring(done, part.getIndex());
          letters += text.length();
          translated.append(accented(text));
          done = part.getIndex();
        }
        // what stands between is ICU's
        case MSG_START, ARG_LIMIT -> {
          translated.append(message, done, part.getLimit());
          done = part.getLimit();
        }
        default -> {}
      }
    }
    return translated.append(padding(letters)).append('⟧').toString();
  }

  private static String accented(String text) {
    return text.chars()
        .mapToObj(c -> PLAIN.indexOf(c) < 0 ? (char) c : ACCENTED.charAt(PLAIN.indexOf(c)))
        .map(String::valueOf)
        .collect(Collectors.joining());
  }

  private static String padding(int letters) {
    String words = " ĺóñǧéŕ ŵóŕď".repeat(letters / 20 + 1);
    return words.substring(0, Math.min(words.length(), letters * 2 / 5)).stripTrailing();
  }

  private static synchronized void make() {
    if (made) {
      return;
    }
    try (var files = Files.walk(ENGLISH.resolve("messages"))) {
      for (Path file : files.filter(f -> f.endsWith("en.properties")).toList()) {
        Properties messages = read(file);
        messages.replaceAll((_, message) -> of(message.toString()));
        write(messages, MADE.resolve(ENGLISH.relativize(file)).resolveSibling("qps.properties"));
      }
      Properties words = read(ENGLISH.resolve("vocabulary/en.properties"));
      words.replaceAll((_, forms) -> word(forms.toString()));
      write(words, MADE.resolve("vocabulary/qps.properties"));
      made = true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String word(String forms) {
    return Arrays.stream(forms.split("\\s*\\|\\s*"))
        .map(form -> "⟦" + accented(form) + padding(form.length()) + "⟧")
        .collect(Collectors.joining(" | "));
  }

  private static Properties read(Path file) throws IOException {
    var properties = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      properties.load(in);
    }
    return properties;
  }

  private static void write(Properties properties, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      properties.store(out, null);
    }
  }
}
