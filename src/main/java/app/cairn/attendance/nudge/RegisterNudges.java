package app.cairn.attendance.nudge;

import app.cairn.platform.jobs.Job;
import app.cairn.platform.mail.Mail;
import app.cairn.platform.mail.Mailer;
import app.cairn.platform.tenancy.InstitutionCard;
import app.cairn.platform.tenancy.InstitutionDirectory;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.web.Addresses;
import app.cairn.platform.words.Wording;
import app.cairn.platform.words.Words;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Two days after a session its keepers are asked, once, for a register that none of them has
 * confirmed. Who came is not in the mail, nor how many.
 */
@Component
class RegisterNudges implements Job {

  private final UnconfirmedSql unconfirmed;
  private final InstitutionDirectory institutions;
  private final Mailer mailer;
  private final Addresses addresses;
  private final Words words;

  RegisterNudges(
      UnconfirmedSql unconfirmed,
      InstitutionDirectory institutions,
      Mailer mailer,
      Addresses addresses,
      Words words) {
    this.unconfirmed = unconfirmed;
    this.institutions = institutions;
    this.mailer = mailer;
    this.addresses = addresses;
    this.words = words;
  }

  @Override
  public String name() {
    return "nudge-unconfirmed-registers";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    String handle =
        institutions.cardOf(Tenancy.require()).map(InstitutionCard::handle).orElseThrow();
    Wording w = words.wording();
    for (UnconfirmedSql.Unconfirmed one : unconfirmed.claim()) {
      String link = addresses.of("/i/" + handle + "/open?to=/registers/" + one.register());
      mailer.send(
          new Mail(
              one.to(),
              w.t("nudge.subject", "title", one.title()),
              w.t(
                  "nudge.text",
                  "title",
                  one.title(),
                  "when",
                  w.moment(one.starts()),
                  "link",
                  link)));
    }
  }
}
