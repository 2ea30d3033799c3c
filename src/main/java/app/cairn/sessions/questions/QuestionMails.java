package app.cairn.sessions.questions;

import app.cairn.people.People;
import app.cairn.platform.Actor;
import app.cairn.platform.mail.Mail;
import app.cairn.platform.mail.Mailer;
import app.cairn.platform.tenancy.InstitutionCard;
import app.cairn.platform.tenancy.InstitutionDirectory;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.web.Addresses;
import app.cairn.platform.words.Wording;
import app.cairn.sessions.questions.QuestionDesk.Outcome.Released;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * One mail to each lecturer of the unit, and to nobody else. The mails leave beside the request, as
 * their secret is kept nowhere from which they could be sent later; what the mail server took is
 * noted, and the rest can be sent anew with another secret.
 */
@Component
class QuestionMails implements DisposableBean {

  private final Mailer mailer;
  private final Addresses addresses;
  private final InstitutionDirectory institutions;
  private final People people;
  private final QuestionDesk desk;
  private final ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor();

  QuestionMails(
      Mailer mailer,
      Addresses addresses,
      InstitutionDirectory institutions,
      People people,
      QuestionDesk desk) {
    this.mailer = mailer;
    this.addresses = addresses;
    this.institutions = institutions;
    this.people = people;
    this.desk = desk;
  }

  void send(Released released, Actor actor, Wording w) {
    String handle =
        institutions.cardOf(actor.institution()).map(InstitutionCard::handle).orElseThrow();
    String unit = released.unit().cohort().in(w);
    String by = people.nameOf(actor.person()).orElse("");
    boolean term = released.kind() == ReleaseKind.TERM;
    for (var letter : released.letters()) {
      String link = addresses.of("/i/" + handle + "/questions/" + letter.token());
      var mail =
          term
              ? new Mail(
                  letter.to(),
                  w.t("sessions.questions.term-mail-subject", "unit", unit),
                  w.t(
                      "sessions.questions.term-mail-text",
                      "unit",
                      unit,
                      "by",
                      by,
                      "words",
                      released.words(),
                      "link",
                      link))
              : new Mail(
                  letter.to(),
                  w.t("sessions.questions.mail-subject", "unit", unit),
                  w.t(
                      "sessions.questions.mail-text",
                      "unit",
                      unit,
                      "by",
                      by,
                      "words",
                      released.words(),
                      "link",
                      link));
      var institution = actor.institution();
      beside.execute(
          () -> {
            if (mailer.send(mail)) {
              Tenancy.within(institution, () -> desk.went(letter));
            }
          });
    }
  }

  @Override
  public void destroy() {
    beside.close();
  }
}
