package app.cairn.sessions.meeting;

import app.cairn.people.People;
import app.cairn.platform.PersonId;
import app.cairn.platform.events.AfterCommit;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.words.Wording;
import app.cairn.platform.words.Words;
import app.cairn.sessions.meeting.MeetingMailSql.Told;
import app.cairn.sessions.telling.Telling;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells those invited that a meeting is called, moved, cancelled or takes place after all: a series
 * in one mail. Of a talk the other of the two hears. What is past is told to nobody.
 */
@Component
class MeetingMails {

  private final MeetingMailSql sql;
  private final InvitedSql invited;
  private final Telling telling;
  private final People people;
  private final Words words;
  private final Clock clock;

  MeetingMails(
      MeetingMailSql sql,
      InvitedSql invited,
      Telling telling,
      People people,
      Words words,
      Clock clock) {
    this.sql = sql;
    this.invited = invited;
    this.telling = telling;
    this.people = people;
    this.words = words;
    this.clock = clock;
  }

  @AfterCommit
  void on(MeetingChanged event) {
    Tenancy.within(event.institution(), () -> send(event));
  }

  @AfterCommit
  void on(TalkChanged event) {
    Tenancy.within(event.institution(), () -> send(event));
  }

  void send(MeetingChanged event) {
    Wording w = words.wording();
    LocalDate today = LocalDate.ofInstant(clock.instant(), w.zone());
    List<Told> meetings =
        sql.meetings(event.meeting(), event.what() == MeetingChanged.What.CALLED).stream()
            .filter(one -> !one.date().isBefore(today))
            .toList();
    if (meetings.isEmpty()) {
      return;
    }
    Told first = meetings.getFirst();
    Set<PersonId> to =
        new HashSet<>(invited.to(List.of(first.id()), today).getOrDefault(first.id(), Set.of()));
    to.remove(new PersonId(event.by()));
    String name = w.choice("sessions.meeting.kind", first.kind()) + ", " + first.whose();
    String when =
        meetings.stream()
            .map(one -> when(one.date(), one.starts(), one.minutes(), w))
            .collect(Collectors.joining("\n"));
    telling.tell(
        event.change(),
        to,
        w.t("sessions.meeting.mail-subject", "what", event.what().key(), "name", name),
        w.t(
            "sessions.meeting.mail-text",
            "what",
            event.what().key(),
            "by",
            people.nameOf(new PersonId(event.by())).orElse(""),
            "name",
            name,
            "when",
            when,
            "where",
            first.place().isEmpty() ? "no" : "yes",
            "place",
            first.place(),
            "link",
            telling.linkTo("/meetings/" + first.id())));
  }

  void send(TalkChanged event) {
    Wording w = words.wording();
    sql.talk(event.talk())
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
                        when(talk.date(), talk.starts(), talk.minutes(), w)),
                    w.t(
                        "sessions.talk.mail-text",
                        "booked",
                        event.booked() ? "yes" : "no",
                        "by",
                        people.nameOf(new PersonId(event.by())).orElse(""),
                        "when",
                        when(talk.date(), talk.starts(), talk.minutes(), w),
                        "where",
                        talk.place().isEmpty() ? "no" : "yes",
                        "place",
                        talk.place(),
                        "link",
                        telling.linkTo("/talks"))));
  }

  private static String when(LocalDate date, LocalTime starts, int minutes, Wording w) {
    return w.date(date) + ", " + w.time(starts) + "–" + w.time(starts.plusMinutes(minutes));
  }
}
