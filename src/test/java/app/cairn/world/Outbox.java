package app.cairn.world;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** The mails that the application under test would have sent since this was made. */
public final class Outbox {

  private static final Path FOLDER = Path.of("target/test-data/mail");

  private final Set<Path> seen = new HashSet<>(files());

  public record Letter(String to, String subject, String text) {

    public String link() {
      return found(Pattern.compile("http://localhost:\\d+(/\\S+)"));
    }

    public String code() {
      return found(Pattern.compile("(?m)^ +(\\d{6})$"));
    }

    private String found(Pattern pattern) {
      Matcher matcher = pattern.matcher(text);
      assertThat(matcher.find()).as("%s in: %s", pattern, text).isTrue();
      return matcher.group(1);
    }
  }

  /** The next one, waiting a moment for it: mails leave beside the request. */
  public Letter next() {
    Path file =
        Awaitility.await("a mail")
            .atMost(Duration.ofSeconds(5))
            .pollInterval(Duration.ofMillis(20))
            .until(() -> unread().stream().findFirst(), Optional::isPresent)
            .orElseThrow();
    seen.add(file);
    return read(file);
  }

  /** So that nobody else finds them: a demonstration shows its mails to whoever asks. */
  public void burnAll() {
    CanaryExtension.readMails();
    for (Path file : files()) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Every one that has come by now. */
  List<Letter> all() {
    List<Path> files = unread();
    seen.addAll(files);
    return files.stream().map(Outbox::read).toList();
  }

  public int waiting() {
    return unread().size();
  }

  private List<Path> unread() {
    return files().stream().filter(file -> !seen.contains(file)).sorted().toList();
  }

  private static List<Path> files() {
    if (!Files.isDirectory(FOLDER)) {
      return List.of();
    }
    try (var files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".eml")).toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Letter read(Path file) {
    try (var in = Files.newInputStream(file)) {
      var message = new MimeMessage(Session.getInstance(new Properties()), in);
      return new Letter(
          message.getAllRecipients()[0].toString(),
          message.getSubject(),
          message.getContent().toString().replace("\r\n", "\n"));
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
