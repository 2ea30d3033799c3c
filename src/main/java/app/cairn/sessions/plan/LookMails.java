package app.cairn.sessions.plan;

import app.cairn.people.People;
import app.cairn.platform.PersonId;
import app.cairn.platform.events.AfterCommit;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.words.Wording;
import app.cairn.platform.words.Words;
import app.cairn.sessions.telling.Telling;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Tells those who coordinate that somebody asked for a look at a plan that is still to come. */
@Component
class LookMails {

  private final LookMailSql sql;
  private final Telling telling;
  private final People people;
  private final Words words;
  private final Clock clock;

  LookMails(LookMailSql sql, Telling telling, People people, Words words, Clock clock) {
    this.sql = sql;
    this.telling = telling;
    this.people = people;
    this.words = words;
    this.clock = clock;
  }

  @AfterCommit
  void on(LookAsked event) {
    Tenancy.within(event.institution(), () -> send(event));
  }

  void send(LookAsked event) {
    Wording w = words.wording();
    LocalDate today = LocalDate.ofInstant(clock.instant(), w.zone());
    sql.asked(event.session(), today)
        .ifPresent(
            one -> {
              String name = one.cohort().in(w);
              String when = w.date(one.date()) + ", " + w.time(one.starts());
              telling.tell(
                  event.change(),
                  one.coordinators(),
                  w.t("sessions.plan.look-mail-subject", "name", name, "when", when),
                  w.t(
                      "sessions.plan.look-mail-text",
                      "by",
                      people.nameOf(new PersonId(event.by())).orElse(""),
                      "name",
                      name,
                      "when",
                      when,
                      "link",
                      telling.linkTo("/sessions/" + event.session() + "/plan")));
            });
  }
}
