package app.cairn.sessions.meeting;

import app.cairn.people.People;
import app.cairn.platform.PersonId;
import app.cairn.platform.events.AfterCommit;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.words.Wording;
import app.cairn.platform.words.Words;
import app.cairn.sessions.telling.Telling;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells those who lead that times are offered, all of one offer in one mail; and of a talk that is
 * booked or let go the other of the two.
 */
@Component
class TalkMails {

  private final MeetingMailSql sql;
  private final Telling telling;
  private final People people;
  private final Words words;
  private final Clock clock;

  TalkMails(MeetingMailSql sql, Telling telling, People people, Words words, Clock clock) {
    this.sql = sql;
    this.telling = telling;
    this.people = people;
    this.words = words;
    this.clock = clock;
  }

  @AfterCommit
  void on(TalksOffered event) {
    Tenancy.within(event.institution(), () -> send(event));
  }

  @AfterCommit
  void on(TalkChanged event) {
    Tenancy.within(event.institution(), () -> send(event));
  }

  void send(TalksOffered event) {
    Wording w = words.wording();
    var offered = sql.offered(event.talks(), clock.instant());
    if (offered.isEmpty()) {
      return;
    }
    var first = offered.getFirst();
    String by = people.nameOf(new PersonId(event.by())).orElse("");
    String what = first.kind() == MeetingKind.FOLLOW_UP ? "plan" : "talk";
    telling.tell(
        event.change(),
        sql.whoMayBook(first.id(), LocalDate.ofInstant(clock.instant(), w.zone())).stream()
            .filter(one -> !one.value().equals(event.by()))
            .toList(),
        w.t("sessions.talk.offer-mail-subject", "what", what, "by", by),
        w.t(
            "sessions.talk.offer-mail-text",
            "what",
            what,
            "by",
            by,
            "when",
            offered.stream()
                .map(one -> MeetingMails.when(one.date(), one.starts(), one.minutes(), w))
                .collect(Collectors.joining("\n")),
            "where",
            first.place().isEmpty() ? "no" : "yes",
            "place",
            first.place(),
            "link",
            telling.linkTo("/talks")));
  }

  void send(TalkChanged event) {
    Wording w = words.wording();
    LocalDate today = LocalDate.ofInstant(clock.instant(), w.zone());
    sql.talk(event.talk())
        .filter(talk -> !talk.date().isBefore(today) && !event.to().equals(event.by()))
        .ifPresent(
            talk ->
                telling.tell(
                    event.change(),
                    Set.of(new PersonId(event.to())),
                    w.t(
                        "sessions.talk.mail-subject",
                        "booked",
                        event.booked() ? "yes" : "no",
                        "when",
                        MeetingMails.when(talk.date(), talk.starts(), talk.minutes(), w)),
                    w.t(
                        "sessions.talk.mail-text",
                        "booked",
                        event.booked() ? "yes" : "no",
                        "by",
                        people.nameOf(new PersonId(event.by())).orElse(""),
                        "when",
                        MeetingMails.when(talk.date(), talk.starts(), talk.minutes(), w),
                        "where",
                        talk.place().isEmpty() ? "no" : "yes",
                        "place",
                        talk.place(),
                        "link",
                        telling.linkTo("/talks"))));
  }
}
