package app.cairn.sessions.meeting;

import app.cairn.institution.School;
import app.cairn.institution.Schools;
import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.NotFound;
import app.cairn.platform.page.Shells;
import app.cairn.platform.ui.Field;
import app.cairn.platform.ui.FormErrors;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.Part;
import app.cairn.scheme.Scheme;
import app.cairn.scheme.Schemes;
import app.cairn.sessions.meeting.Meeting.Action;
import app.cairn.sessions.meeting.MeetingDesk.Outcome;
import java.util.ArrayList;
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
  private final Schemes schemes;
  private final Schools schools;
  private final MeetingRegisters registers;
  private final InvitedSql invited;
  private final Shells shells;

  MeetingPages(
      MeetingDesk desk,
      MeetingSql sql,
      MeetingContentSql content,
      Schemes schemes,
      Schools schools,
      MeetingRegisters registers,
      InvitedSql invited,
      Shells shells) {
    this.desk = desk;
    this.sql = sql;
    this.content = content;
    this.schemes = schemes;
    this.schools = schools;
    this.registers = registers;
    this.invited = invited;
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
            .map(one -> row(one, w))
            .toList(),
        all.reversed().stream()
            .filter(one -> one.date().isBefore(today))
            .limit(MOST)
            .map(one -> row(one, w))
            .toList());
  }

  private static MeetingsPage.Row row(Meeting one, Wording w) {
    return new MeetingsPage.Row(
        one.id().toString(), when(one, w), name(one, w), one.place(), one.cancelled());
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
        meeting.place(),
        meeting.cancelled(),
        meeting.runs(),
        meeting.cancelled() ? null : registers.seen(meeting, w),
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

  /**
   * @param key the first meeting's id
   */
  @Transactional(readOnly = true)
  MeetingFormPage form(String key, MeetingForm form, FormErrors errors, Actor actor) {
    var parts = desk.parts(actor);
    if (parts.isEmpty()) {
      throw new NotFound();
    }
    var shell = shells.titled("sessions.meeting.new-title");
    var w = shell.w();
    var fields = new ArrayList<Field>();
    fields.addAll(
        List.of(
            Field.select("part", w.t("sessions.meeting.whose"), choices(parts))
                .holding(form.value("part"))
                .wrong(errors.on("part")),
            Field.radio(
                    "kind",
                    w.t("sessions.meeting.what"),
                    Arrays.stream(MeetingKind.values())
                        .map(
                            kind ->
                                new Field.Choice(
                                    kind.key(),
                                    w.choice("sessions.meeting.kind", kind),
                                    w.choice("sessions.meeting.kind-hint", kind)))
                        .toList())
                .holding(form.value("kind").isEmpty() ? "debrief" : form.value("kind"))));
    fields.addAll(whenAndWhere(form, errors, w.t("sessions.meeting.date"), w));
    fields.addAll(
        List.of(
            Field.number("times", w.t("sessions.meeting.times"))
                .hinting(w.t("sessions.meeting.times-hint"))
                .holding(form.value("times").isEmpty() ? "1" : form.value("times"))
                .wrong(errors.on("times")),
            Field.select(
                    "every",
                    w.t("sessions.meeting.every"),
                    List.of(1, 2, 3, 4).stream()
                        .map(
                            n ->
                                Field.Choice.of(
                                    "" + n, w.t("sessions.meeting.every-weeks", "n", n)))
                        .toList())
                .holding(form.value("every").isEmpty() ? "2" : form.value("every"))));
    return new MeetingFormPage(shell, key, fields, errors);
  }

  /** Of one meeting, to be moved. */
  @Transactional(readOnly = true)
  MeetingFormPage edit(
      MeetingId id, @Nullable MeetingForm typed, FormErrors errors, Actor actor, Wording w) {
    var meeting = desk.requireRunning(id, actor, w);
    return new MeetingFormPage(
        shells.titled("sessions.meeting.move-title"),
        id.toString(),
        whenAndWhere(
            typed == null ? MeetingForm.of(meeting) : typed,
            errors,
            w.t("sessions.meeting.day"),
            w),
        errors);
  }

  private static List<Field> whenAndWhere(
      MeetingForm form, FormErrors errors, String day, Wording w) {
    return List.of(
        Field.date("date", day).holding(form.value("date")).wrong(errors.on("date")).asNeeded(),
        Field.time("starts", w.t("sessions.meeting.starts"))
            .holding(form.value("starts"))
            .wrong(errors.on("starts"))
            .asNeeded(),
        Field.number("minutes", w.t("sessions.plan.minutes"))
            .holding(form.value("minutes").isEmpty() ? "60" : form.value("minutes"))
            .wrong(errors.on("minutes")),
        Field.text("place", w.t("sessions.meeting.place"))
            .hinting(w.t("sessions.meeting.place-hint"))
            .holding(form.value("place"))
            .wrong(errors.on("place"))
            .atMost(MeetingForm.LONGEST_PLACE));
  }

  /** Parts whose meetings the actor calls, to choose from. */
  List<Field.Choice> parts(Actor actor) {
    return choices(desk.parts(actor));
  }

  private List<Field.Choice> choices(List<Part> parts) {
    var names = schools.tree();
    return parts.stream()
        .map(
            part -> {
              String scheme = schemes.find(part.scheme()).map(Scheme::name).orElse("");
              return Field.Choice.of(
                  MeetingDesk.key(part),
                  part.school()
                      .flatMap(id -> names.stream().filter(one -> one.id().equals(id)).findFirst())
                      .map(School::name)
                      .map(name -> scheme + ", " + name)
                      .orElse(scheme));
            })
        .distinct()
        .toList();
  }
}
