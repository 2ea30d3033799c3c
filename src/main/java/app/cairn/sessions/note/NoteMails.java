package app.cairn.sessions.note;

import app.cairn.people.People;
import app.cairn.platform.Actor;
import app.cairn.platform.mail.Mail;
import app.cairn.platform.mail.Mailer;
import app.cairn.platform.tenancy.InstitutionCard;
import app.cairn.platform.tenancy.InstitutionDirectory;
import app.cairn.platform.web.Addresses;
import app.cairn.platform.words.Wording;
import app.cairn.sessions.note.AskDesk.Asked;
import app.cairn.sessions.note.AskDesk.Asking;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Writes to whoever is asked for a note. The link goes to them alone: a copy for the coordinator
 * says that it was asked, and opens nothing. The mails leave beside the request, as their secret is
 * kept nowhere from which they could be sent later.
 */
@Component
class NoteMails implements DisposableBean {

  private final Mailer mailer;
  private final Addresses addresses;
  private final InstitutionDirectory institutions;
  private final People people;
  private final ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor();

  NoteMails(Mailer mailer, Addresses addresses, InstitutionDirectory institutions, People people) {
    this.mailer = mailer;
    this.addresses = addresses;
    this.institutions = institutions;
    this.people = people;
  }

  String says(Asking asking, Actor actor, String link, Wording w) {
    return w.t(
        "sessions.note.mail-text",
        "asker",
        people.nameOf(actor.person()).orElse(""),
        "name",
        asking.session().name(),
        "week",
        NotePages.weekOf(asking.monday(), w),
        "when",
        asking.session().when(),
        "link",
        link);
  }

  void send(Asked.Done asked, Actor actor, Wording w) {
    String handle =
        institutions.cardOf(actor.institution()).map(InstitutionCard::handle).orElseThrow();
    String name = asked.asking().session().name();
    String week = NotePages.weekOf(asked.asking().monday(), w);
    String subject = w.t("sessions.note.mail-subject", "name", name, "week", week);
    String asker = people.nameOf(actor.person()).orElse("");
    for (var letter : asked.letters()) {
      String link = addresses.of("/i/" + handle + "/notes/" + letter.token());
      post(new Mail(letter.to(), subject, says(asked.asking(), actor, link, w)));
    }
    for (String copy : asked.copies()) {
      post(
          new Mail(
              copy,
              w.t("sessions.note.copy-subject", "name", name, "week", week),
              w.t(
                  "sessions.note.copy-text",
                  "asker",
                  asker,
                  "names",
                  asked.names(),
                  "name",
                  name,
                  "week",
                  week)));
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
