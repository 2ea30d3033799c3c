package app.cairn.timetable.day;

import app.cairn.platform.events.AfterCommit;
import app.cairn.platform.mail.Mail;
import app.cairn.platform.mail.Mailer;
import app.cairn.platform.tenancy.InstitutionCard;
import app.cairn.platform.tenancy.InstitutionDirectory;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.web.Addresses;
import app.cairn.platform.words.Wording;
import app.cairn.platform.words.Words;
import app.cairn.timetable.view.SessionWords;
import org.springframework.stereotype.Component;

/**
 * Tells everyone who could come, and who leads, that a session is elsewhere today; and those who
 * were told so, when it is back. Nobody is named.
 */
@Component
class PlaceMails {

  private final PlaceMailSql sql;
  private final InstitutionDirectory institutions;
  private final Mailer mailer;
  private final Addresses addresses;
  private final Words words;

  PlaceMails(
      PlaceMailSql sql,
      InstitutionDirectory institutions,
      Mailer mailer,
      Addresses addresses,
      Words words) {
    this.sql = sql;
    this.institutions = institutions;
    this.mailer = mailer;
    this.addresses = addresses;
    this.words = words;
  }

  @AfterCommit
  void on(PlaceChanged event) {
    Tenancy.within(event.institution(), () -> send(event));
  }

  void send(PlaceChanged event) {
    String handle =
        institutions.cardOf(Tenancy.require()).map(InstitutionCard::handle).orElseThrow();
    Wording w = words.wording();
    for (PlaceMailSql.Due one :
        event.back() ? sql.claimBack(event.change()) : sql.claimMoved(event.change())) {
      String link = addresses.of("/i/" + handle + "/open?to=/sessions/" + one.session());
      String when = SessionWords.when(one.slot(), w);
      mailer.send(
          event.back()
              ? new Mail(
                  one.to(),
                  w.t("timetable.on-the-day.back-subject", "title", one.title()),
                  w.t(
                      "timetable.on-the-day.back-text",
                      "title",
                      one.title(),
                      "when",
                      when,
                      "link",
                      link))
              : new Mail(
                  one.to(),
                  w.t(
                      "timetable.on-the-day.moved-subject",
                      "title",
                      one.title(),
                      "place",
                      one.place()),
                  w.t(
                      "timetable.on-the-day.moved-text",
                      "title",
                      one.title(),
                      "when",
                      when,
                      "place",
                      one.place(),
                      "link",
                      link)));
    }
  }
}
