package app.cairn.sessions.observation;

import app.cairn.people.People;
import app.cairn.platform.PersonId;
import app.cairn.platform.events.AfterCommit;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.words.Wording;
import app.cairn.platform.words.Words;
import app.cairn.sessions.telling.Telling;
import org.springframework.stereotype.Component;

/** Tells those who led that somebody who sat in has written to them; never what. */
@Component
class FeedbackMails {

  private final FeedbackMailSql sql;
  private final Telling telling;
  private final People people;
  private final Words words;

  FeedbackMails(FeedbackMailSql sql, Telling telling, People people, Words words) {
    this.sql = sql;
    this.telling = telling;
    this.people = people;
    this.words = words;
  }

  @AfterCommit
  void on(FeedbackGiven event) {
    Tenancy.within(event.institution(), () -> send(event));
  }

  void send(FeedbackGiven event) {
    Wording w = words.wording();
    sql.observed(event.session())
        .ifPresent(
            one -> {
              String name = one.cohort().in(w);
              String when = w.date(one.date()) + ", " + w.time(one.starts());
              telling.tell(
                  event.change(),
                  one.leaders(),
                  w.t("sessions.observation.mail-subject", "name", name, "when", when),
                  w.t(
                      "sessions.observation.mail-text",
                      "by",
                      people.nameOf(new PersonId(event.by())).orElse(""),
                      "name",
                      name,
                      "when",
                      when,
                      "link",
                      telling.linkTo("/sessions/" + event.session() + "/observation")));
            });
  }
}
