package app.cairn.evaluation.surveys.asking;

import app.cairn.platform.jobs.Job;
import app.cairn.platform.mail.Mail;
import app.cairn.platform.mail.Mailer;
import app.cairn.platform.tenancy.InstitutionCard;
import app.cairn.platform.tenancy.InstitutionDirectory;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.web.Addresses;
import app.cairn.platform.words.Wording;
import app.cairn.platform.words.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes to everyone a survey asks, and reminds those alone who have not answered, as often as was
 * settled when it opened. The link in a letter is its reader's own.
 */
@Component
class SurveyLetters implements Job {

  private static final Logger log = LoggerFactory.getLogger(SurveyLetters.class);

  /** So many, and it is the mail server that refuses, not an address. */
  private static final int REFUSED_IN_A_ROW = 3;

  private final LetterDesk desk;
  private final SurveyLink links;
  private final InstitutionDirectory institutions;
  private final Mailer mailer;
  private final Addresses addresses;
  private final Words words;
  private final Clock clock;

  SurveyLetters(
      LetterDesk desk,
      SurveyLink links,
      InstitutionDirectory institutions,
      Mailer mailer,
      Addresses addresses,
      Words words,
      Clock clock) {
    this.desk = desk;
    this.links = links;
    this.institutions = institutions;
    this.mailer = mailer;
    this.addresses = addresses;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "write-survey-letters";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(10);
  }

  @Override
  public void run() {
    String handle =
        institutions.cardOf(Tenancy.require()).map(InstitutionCard::handle).orElseThrow();
    Wording w = words.wording();
    var today = LocalDate.now(clock.withZone(w.zone()));
    var letters = desk.claim(today, clock.instant());
    int refused = 0;
    for (int i = 0; i < letters.size() && refused < REFUSED_IN_A_ROW; i++) {
      if (goes(mail(letters.get(i), handle, w))) {
        desk.sent(letters.get(i), today);
        refused = 0;
      } else if (++refused == REFUSED_IN_A_ROW) {
        desk.giveBack(letters.subList(i + 1, letters.size()));
      }
    }
  }

  /** An address that cannot be written to stops nobody else's letter. */
  private boolean goes(Mail mail) {
    try {
      return mailer.send(mail);
    } catch (IllegalArgumentException notOneLine) {
      log.error("A survey's letter has an address or subject that no mail can have.");
      return false;
    }
  }

  private Mail mail(LetterDesk.Letter letter, String handle, Wording w) {
    var survey = letter.survey();
    String token =
        links.of(new SurveyLink.Sheet(survey.id(), survey.id(), letter.reader().person()));
    String title = OpeningForm.onOneLine(survey.title());
    return new Mail(
        letter.reader().email(),
        letter.number() == 0 ? title : w.t("survey.mail.reminder-subject", "title", title),
        w.t(
            "survey.mail.text",
            "title",
            title,
            "scheme",
            survey.schemeName(),
            "link",
            addresses.of("/i/" + handle + "/answers/" + token),
            "closes",
            survey.closes(),
            "promise",
            w.t(
                survey.named() ? "survey.answer.named" : "survey.answer.anonymous",
                "scheme",
                survey.schemeName()),
            "left",
            survey.reminders() - letter.number()));
  }
}
