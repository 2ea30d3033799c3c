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
 * in one mail, and whoever has a place by now. What is past is told to nobody.
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
            "places",
            event.what() == MeetingChanged.What.CALLED ? first.places().orElse(0) : 0,
            "link",
            telling.linkTo("/meetings/" + first.id())));
  }

  @AfterCommit
  void on(PlaceFree event) {
    Tenancy.within(event.institution(), () -> send(event));
  }

  void send(PlaceFree event) {
    Wording w = words.wording();
    sql.meetings(event.meeting(), false)
        .forEach(
            one -> {
              String name = w.choice("sessions.meeting.kind", one.kind()) + ", " + one.whose();
              telling.tell(
                  event.change(),
                  event.people().stream()
                      .filter(person -> !person.equals(event.by()))
                      .map(PersonId::new)
                      .toList(),
                  w.t("sessions.place.mail-subject", "name", name),
                  w.t(
                      "sessions.place.mail-text",
                      "name",
                      name,
                      "when",
                      when(one.date(), one.starts(), one.minutes(), w),
                      "where",
                      one.place().isEmpty() ? "no" : "yes",
                      "place",
                      one.place(),
                      "link",
                      telling.linkTo("/meetings/" + one.id())));
            });
  }

  static String when(LocalDate date, LocalTime starts, int minutes, Wording w) {
    return w.date(date) + ", " + w.time(starts) + "–" + w.time(starts.plusMinutes(minutes));
  }
}
