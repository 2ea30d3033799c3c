package app.cairn.sessions.meeting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import app.cairn.attendance.Occasion;
import app.cairn.attendance.OpenRegister;
import app.cairn.attendance.RegisterRules;
import app.cairn.attendance.RegisterState;
import app.cairn.attendance.Registers;
import app.cairn.attendance.Roster;
import app.cairn.platform.PersonId;
import app.cairn.platform.words.Wording;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A meeting's register: the same check-in as a session's, for those who are invited. */
@Component
class MeetingRegisters {

  private final Registers registers;
  private final InvitedSql invited;

  MeetingRegisters(Registers registers, InvitedSql invited) {
    this.registers = registers;
    this.invited = invited;
  }

  void open(Meeting meeting, Wording w) {
    var occasion = new Occasion(meeting.kind().occasion(), meeting.id().value());
    var from = LocalDateTime.of(meeting.date(), meeting.starts()).atZone(w.zone()).toInstant();
    registers.open(
        new OpenRegister(
            occasion,
            meeting.scheme(),
            null,
            w.choice("sessions.meeting.kind", meeting.kind()) + ", " + meeting.whose(),
            meeting.where(),
            from,
            from.plusSeconds(60L * meeting.minutes()),
            Roster.COHORT,
            RegisterRules.USUAL,
            null));
    registers.takePlace(occasion.kind(), Map.of(occasion.id(), true));
  }

  /** These are for whoever leads and works there now, and kept by those who coordinate now. */
  void inStep(Map<UUID, MeetingKind> meetings, LocalDate today) {
    if (meetings.isEmpty()) {
      return;
    }
    var keepers = invited.keepersOf(meetings.keySet(), today);
    var people = invited.to(meetings.keySet(), today);
    meetings.entrySet().stream()
        .collect(groupingBy(one -> one.getValue().occasion(), mapping(Map.Entry::getKey, toSet())))
        .forEach(
            (kind, ofThatKind) -> {
              registers.keepersOfAll(kind, of(ofThatKind, keepers));
              registers.inviteToAll(kind, of(ofThatKind, people));
            });
  }

  private static Map<UUID, Set<PersonId>> of(Set<UUID> meetings, Map<UUID, Set<PersonId>> people) {
    return meetings.stream().collect(toMap(one -> one, one -> people.getOrDefault(one, Set.of())));
  }

  /** A meeting that doesn't take place keeps its register, and nobody keeps it. */
  void close(Meeting meeting) {
    var occasion = new Occasion(meeting.kind().occasion(), meeting.id().value());
    registers.keepers(occasion, Set.of());
    registers.takePlace(occasion.kind(), Map.of(occasion.id(), false));
  }

  /** Its code can be shown until its day is over. */
  MeetingPage.@Nullable Register seen(Meeting meeting, LocalDate today, Wording w) {
    RegisterState state =
        registers
            .statesOf(meeting.kind().occasion(), List.of(meeting.id().value()))
            .get(meeting.id().value());
    if (state == null) {
      return null;
    }
    String path = "/registers/" + state.id().value();
    return new MeetingPage.Register(
        meeting.runs() && !meeting.date().isBefore(today) ? path + "/screen" : "",
        meeting.runs() ? path : "",
        w.t("sessions.meeting.here", "n", state.here()));
  }
}
