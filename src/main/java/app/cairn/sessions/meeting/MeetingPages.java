package app.cairn.sessions.meeting;

import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.page.Shells;
import app.cairn.platform.words.Wording;
import app.cairn.sessions.meeting.Meeting.Action;
import app.cairn.sessions.meeting.MeetingDesk.Outcome;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Words the pages of meetings. */
@Component
class MeetingPages {

  private static final int MOST = 40;
  private static final int WEEKS_BACK = 20;
  private static final int WEEKS_ON = 30;

  /** What was typed and could not be saved; {@code at} is the part, or {@code action}. */
  record Returned(String at, String words, List<String> problems, boolean theirs) {}

  private final MeetingDesk desk;
  private final MeetingSql sql;
  private final MeetingContentSql content;
  private final MeetingRegisters registers;
  private final InvitedSql invited;
  private final Places places;
  private final Shells shells;

  MeetingPages(
      MeetingDesk desk,
      MeetingSql sql,
      MeetingContentSql content,
      MeetingRegisters registers,
      InvitedSql invited,
      Places places,
      Shells shells) {
    this.desk = desk;
    this.sql = sql;
    this.content = content;
    this.registers = registers;
    this.invited = invited;
    this.places = places;
    this.shells = shells;
  }

  @Transactional(readOnly = true)
  MeetingsPage index(Actor actor) {
    var shell = shells.titled("sessions.meeting.title");
    var w = shell.w();
    var today = desk.today(w);
    var all =
        sql.between(
            actor.person(),
            today,
            today.minusWeeks(WEEKS_BACK),
            today.plusWeeks(WEEKS_ON),
            MOST * 2);
    return new MeetingsPage(
        shell,
        !desk.parts(actor).isEmpty(),
        all.stream()
            .filter(one -> !one.date().isBefore(today))
            .limit(MOST)
            .map(one -> row(one, one.cancelled() ? "" : standing(one, w), w))
            .toList(),
        all.reversed().stream()
            .filter(one -> one.date().isBefore(today))
            .limit(MOST)
            .map(one -> row(one, "", w))
            .toList());
  }

  /**
   * @param standing how it stands with its places; nothing once it is over
   */
  private static MeetingsPage.Row row(Meeting one, String standing, Wording w) {
    return new MeetingsPage.Row(
        one.id().toString(),
        when(one, w),
        name(one, w),
        one.where(),
        one.places().isEmpty() ? "" : standing,
        one.hasPlace(),
        one.cancelled());
  }

  private static String name(Meeting one, Wording w) {
    return w.choice("sessions.meeting.kind", one.kind()) + ", " + one.whose();
  }

  private static String when(Meeting one, Wording w) {
    return w.shortDate(one.date())
        + ", "
        + w.time(one.starts())
        + "–"
        + w.time(one.starts().plusMinutes(one.minutes()));
  }

  @Transactional(readOnly = true)
  MeetingPage show(MeetingId id, Actor actor, @Nullable Returned returned) {
    var w = shells.wording();
    var meeting = desk.require(id, actor, w);
    var held = content.content(id);
    String name = name(meeting, w);
    return new MeetingPage(
        shells.named(name),
        id.toString(),
        name,
        when(meeting, w),
        meeting.where(),
        meeting.cancelled(),
        meeting.runs(),
        meeting.cancelled() ? null : registers.seen(meeting, desk.today(w), w),
        meeting.places().isEmpty() || meeting.cancelled() ? null : places(meeting, actor, w),
        Arrays.stream(MeetingPart.values())
            .map(part -> text(part, held.text(part), returned, w))
            .toList(),
        held.actions().stream().map(one -> action(one, meeting, actor, w)).toList(),
        Ids.next().toString(),
        meeting.runs()
            ? invited.to(id, desk.today(w)).stream()
                .map(
                    one ->
                        new MeetingPage.Choice(
                            one.id().toString(), one.name(), one.id().equals(actor.person())))
                .toList()
            : List.of(),
        returned != null && returned.at().equals("action") ? returned.words() : "",
        returned != null && returned.at().equals("action")
            ? String.join(" ", returned.problems())
            : "");
  }

  /** How a reader stands to its places, or how many are left. */
  private static String standing(Meeting one, Wording w) {
    return one.hasPlace()
        ? w.t("sessions.place.yours")
        : one.turn().isPresent()
            ? w.t("sessions.place.waiting", "n", one.turn().get() - one.places().orElse(0))
            : w.t("sessions.place.free", "n", one.free());
  }

  private MeetingPage.Places places(Meeting meeting, Actor actor, Wording w) {
    var asking = places.asking(meeting);
    int all = meeting.places().orElse(0);
    boolean toCome = places.isToCome(meeting, w);
    boolean mayAsk = toCome && meeting.turn().isEmpty() && !meeting.runs();
    boolean isFor = !mayAsk || places.isFor(meeting, actor, w);
    return new MeetingPage.Places(
        w.t("sessions.place.all", "n", all, "asked", Math.min(meeting.asked(), all)),
        !toCome || (meeting.runs() && meeting.turn().isEmpty())
            ? ""
            : isFor ? standing(meeting, w) : w.t("sessions.place.not-for-you"),
        mayAsk && isFor,
        meeting.free() == 0,
        toCome && meeting.turn().isPresent(),
        asking.stream().limit(all).map(Meeting.Invited::name).toList(),
        asking.stream().skip(all).map(Meeting.Invited::name).toList());
  }

  private static MeetingPage.Text text(
      MeetingPart part, Meeting.Text stands, @Nullable Returned returned, Wording w) {
    var own = returned != null && returned.at().equals(part.key()) ? returned : null;
    return new MeetingPage.Text(
        part.key(),
        w.choice("sessions.meeting.part", part),
        w.choice("sessions.meeting.part-hint", part),
        stands.version(),
        stands.words(),
        stands.by(),
        own == null ? stands.words() : own.words(),
        own == null ? List.of() : own.problems(),
        own != null && own.theirs());
  }

  private static MeetingPage.Action action(Action one, Meeting meeting, Actor actor, Wording w) {
    return new MeetingPage.Action(
        one.id().toString(),
        one.words(),
        one.by().isPresent()
            ? w.t("sessions.meeting.for-by", "name", one.name(), "by", w.shortDate(one.by().get()))
            : w.t("sessions.meeting.for", "name", one.name()),
        one.done(),
        meeting.runs() || one.whom().equals(actor.person()));
  }

  static List<String> problems(Outcome outcome, Wording w) {
    return switch (outcome) {
      case Outcome.Saved _ -> List.of();
      case Outcome.WrittenMeanwhile _ -> List.of(w.t("sessions.reflection.written-meanwhile"));
      case Outcome.TooLong _ ->
          List.of(w.t("sessions.questions.too-long", "most", MeetingDesk.LONGEST));
      case Outcome.Named(var found) ->
          found.stream()
              .map(one -> w.t("sessions.meeting.named", "word", one.word(), "line", one.line()))
              .toList();
    };
  }
}
