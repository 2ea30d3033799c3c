package app.cairn.people.signin;

import app.cairn.platform.mail.Mail;
import app.cairn.platform.mail.Mailer;
import app.cairn.platform.web.Addresses;
import app.cairn.platform.words.Wording;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Writes the mail with the link and the code. It leaves beside the request, so that the answer
 * takes as long for an address nobody has.
 */
@Component
class SignInMail implements DisposableBean {

  private final Mailer mailer;
  private final Addresses addresses;
  private final ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor();

  SignInMail(Mailer mailer, Addresses addresses) {
    this.mailer = mailer;
    this.addresses = addresses;
  }

  void send(Asked asked, String handle, String institution, Wording w) {
    switch (asked) {
      case Asked.ToMail(var address, var token, var code) -> {
        String link = addresses.of("/i/" + handle + "/sign-in-links/" + token);
        post(
            new Mail(
                address,
                w.t("signin.mail.subject", "institution", institution, "code", code),
                w.t("signin.mail.text", "institution", institution, "code", code, "link", link)));
      }
      case Asked.NotByMail(var address) ->
          post(
              new Mail(
                  address,
                  w.t("signin.mail.not-by-mail-subject", "institution", institution),
                  w.t(
                      "signin.mail.not-by-mail-text",
                      "institution",
                      institution,
                      "link",
                      addresses.of("/sign-in?at=" + handle))));
      case Asked.Nothing() -> {}
    }
  }

  private void post(Mail mail) {
    beside.execute(() -> mailer.send(mail));
  }

  @Override
  public void destroy() {
    beside.close();
  }
}
