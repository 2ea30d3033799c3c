package app.cairn.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Sends mail. Without a mail server ({@code spring.mail.host}) the demonstration keeps each message
 * as a file in {@code mail} of the data folder, so that nobody is ever written to by accident;
 * anywhere else it is an error that the log tells.
 */
@Component
public class Mailer {

  private static final Logger log = LoggerFactory.getLogger(Mailer.class);
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

  private final ObjectProvider<JavaMailSender> server;
  private final String from;
  private final boolean demonstration;
  private final Path kept;
  private final Clock clock;

  Mailer(
      ObjectProvider<JavaMailSender> server,
      @Value("${cairn.mail.from:Cairn <cairn@localhost>}") String from,
      @Value("${cairn.demonstration:false}") boolean demonstration,
      @Value("${cairn.data:data}") String dataFolder,
      Clock clock) {
    this.server = server;
    this.from = from;
    this.demonstration = demonstration;
    this.kept = Path.of(dataFolder, "mail");
    this.clock = clock;
  }

  /**
   * Returns once the server has taken the message, or not; call it after the transaction, never
   * inside.
   */
  public boolean send(Mail mail) {
    refuseLineBreaks(mail.to());
    refuseLineBreaks(mail.subject());
    JavaMailSender sender = server.getIfAvailable();
    if (sender != null) {
      return handOver(sender, mail);
    } else if (demonstration) {
      return keep(mail);
    } else {
      log.error("A mail could not go: set spring.mail.host to the university's mail server.");
      return false;
    }
  }

  /** Where a demonstration without a mail server keeps what would have gone out. */
  Path kept() {
    return kept;
  }

  private boolean handOver(JavaMailSender sender, Mail mail) {
    try {
      sender.send(written(sender.createMimeMessage(), mail));
      return true;
    } catch (MessagingException | MailException e) {
      // The recipient's address stays out of the log.
      log.error("The mail server did not take a mail: {}", e.getClass().getSimpleName());
      return false;
    }
  }

  private boolean keep(Mail mail) {
    try {
      Files.createDirectories(kept);
      String name = STAMP.format(clock.instant()) + "-" + UUID.randomUUID() + ".eml";
      Path draft = kept.resolve(name + ".part");
      try (var out = Files.newOutputStream(draft)) {
        written(new MimeMessage(Session.getInstance(new Properties())), mail).writeTo(out);
      }
      Files.move(draft, kept.resolve(name));
      return true;
    } catch (IOException | MessagingException e) {
      log.error("A mail could not be kept in {}", kept, e);
      return false;
    }
  }

  private MimeMessage written(MimeMessage message, Mail mail) throws MessagingException {
    var helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
    helper.setFrom(from);
    helper.setTo(mail.to());
    helper.setSubject(mail.subject());
    helper.setText(mail.text());
    // Out-of-office replies to a sign-in code help nobody.
    message.setHeader("Auto-Submitted", "auto-generated");
    return message;
  }

  /** The mail library writes a header as it is given, so a line break would add another one. */
  private static void refuseLineBreaks(String header) {
    if (header.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("A mail's header holds no line breaks.");
    }
  }
}
