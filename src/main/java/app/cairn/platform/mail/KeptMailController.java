package app.cairn.platform.mail;

import app.cairn.platform.mail.KeptMailPage.Letter;
import app.cairn.platform.page.Shells;
import app.cairn.platform.security.PublicPaths;
import app.cairn.platform.web.Page;
import cairn.templates.Templates;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The mails that a demonstration would have sent; nobody in it is real. */
@Controller
@ConditionalOnProperty("cairn.demonstration")
class KeptMailController implements PublicPaths {

  private static final int MOST = 20;

  private final Mailer mailer;
  private final Shells shells;
  private final Templates templates;

  KeptMailController(Mailer mailer, Shells shells, Templates templates) {
    this.mailer = mailer;
    this.shells = shells;
    this.templates = templates;
  }

  @Override
  public List<String> patterns() {
    return List.of("/demo/mail");
  }

  @GetMapping("/demo/mail")
  View index() throws IOException {
    return Page.ok(
        templates.platformMailKept(new KeptMailPage(shells.titled("mail.title"), latest())));
  }

  private List<Letter> latest() throws IOException {
    if (!Files.isDirectory(mailer.kept())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(mailer.kept())) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".eml"))
          .sorted(Comparator.<Path>naturalOrder().reversed())
          .limit(MOST)
          .map(KeptMailController::read)
          .toList();
    }
  }

  private static Letter read(Path file) {
    try (var in = Files.newInputStream(file)) {
      var message = new MimeMessage(Session.getInstance(new Properties()), in);
      return new Letter(
          message.getAllRecipients()[0].toString().replaceFirst("@.*", ""),
          message.getSubject(),
          message.getContent().toString());
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException("A kept mail can't be read", e);
    }
  }
}
