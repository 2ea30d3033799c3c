package app.cairn.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailerTest {

  @RegisterExtension
  static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetup.SMTP.dynamicPort());

  @TempDir Path folder;

  @Test
  void aMailArrivesAsItWasWritten() throws Exception {
    withServer()
        .send(new Mail("pia@northmoor.example", "Your way in — möglich", "Hello,\n\nline two"));

    var arrived = SERVER.getReceivedMessages()[0];
    assertThat(arrived.getSubject()).isEqualTo("Your way in — möglich");
    assertThat(arrived.getAllRecipients()[0]).hasToString("pia@northmoor.example");
    assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(arrived.getContent().toString()).contains("line two");
  }

  @Test
  void aLineBreakInAHeaderIsRefusedAndNothingLeaves() {
    assertThatThrownBy(
            () -> withServer().send(new Mail("a@b.example", "x\r\nBcc: c@d.example", "")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> withServer().send(new Mail("a@b.example\nc@d.example", "x", "")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(SERVER.getReceivedMessages()).isEmpty();
  }

  @Test
  void aDemonstrationWithoutAServerKeepsTheMail() throws Exception {
    var mailer = mailer(new StaticListableBeanFactory(), true);
    mailer.send(new Mail("pia@northmoor.example", "Kept", "Hello"));

    try (var files = Files.list(folder.resolve("mail"))) {
      assertThat(files).singleElement().asString().endsWith(".eml");
    }
  }

  @Test
  void withoutAServerNothingIsKeptOutsideADemonstration() {
    mailer(new StaticListableBeanFactory(), false).send(new Mail("a@b.example", "x", "y"));

    assertThat(folder.resolve("mail")).doesNotExist();
  }

  private Mailer withServer() {
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(SERVER.getSmtp().getPort());
    var beans = new StaticListableBeanFactory();
    beans.addBean("mailSender", sender);
    return mailer(beans, true);
  }

  private Mailer mailer(StaticListableBeanFactory beans, boolean demonstration) {
    return new Mailer(
        beans.getBeanProvider(JavaMailSender.class),
        "Cairn <cairn@northmoor.example>",
        demonstration,
        folder.toString(),
        Clock.systemUTC());
  }
}
