package app.cairn.sessions.meeting;

import app.cairn.attendance.Occasion;
import app.cairn.attendance.OpenRegister;
import app.cairn.attendance.RegisterRules;
import app.cairn.attendance.RegisterState;
import app.cairn.attendance.Registers;
import app.cairn.attendance.Roster;
import app.cairn.platform.PersonId;
import app.cairn.platform.words.Wording;
import app.cairn.sessions.meeting.Meeting.Invited;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A meeting's register: the same check-in as a session's, for those who are invited. */
@Component
class MeetingRegisters {

  /** The kind of occasion under which attendance knows our meetings. */
  static final String KIND = "meeting";

  private final Registers registers;

  MeetingRegisters(Registers registers) {
    this.registers = registers;
  }

  void open(Meeting meeting, List<Invited> invited, Set<PersonId> keepers, Wording w) {
    var occasion = occasion(meeting.id());
    var from = LocalDateTime.of(meeting.date(), meeting.starts()).atZone(w.zone()).toInstant();
    registers.open(
        new OpenRegister(
            occasion,
            meeting.scheme(),
            null,
            w.choice("sessions.meeting.kind", meeting.kind()) + ", " + meeting.whose(),
            meeting.place(),
            from,
            from.plusSeconds(60L * meeting.minutes()),
            Roster.COHORT,
            RegisterRules.USUAL,
            null));
    registers.keepers(occasion, keepers);
    registers.invite(occasion, invited.stream().map(Invited::id).collect(Collectors.toSet()));
  }

  /** A meeting that doesn't take place keeps its register, and nobody keeps it. */
  void close(MeetingId meeting) {
    registers.keepers(occasion(meeting), Set.of());
  }

  MeetingPage.@Nullable Register seen(Meeting meeting, Wording w) {
    RegisterState state =
        registers.statesOf(KIND, List.of(meeting.id().value())).get(meeting.id().value());
    if (state == null) {
      return null;
    }
    String path = "/registers/" + state.id().value();
    return new MeetingPage.Register(
        meeting.runs() ? path + "/screen" : "",
        meeting.runs() ? path : "",
        w.t("sessions.meeting.here", "n", state.here()));
  }

  private static Occasion occasion(MeetingId meeting) {
    return new Occasion(KIND, meeting.value());
  }
}
