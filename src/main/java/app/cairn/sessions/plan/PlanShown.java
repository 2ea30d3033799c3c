package app.cairn.sessions.plan;

import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.page.Shells;
import app.cairn.platform.words.Wording;
import app.cairn.sessions.plan.PlanPage.Adding;
import app.cairn.sessions.plan.PlanPage.Choice;
import app.cairn.sessions.plan.PlanPage.Row;
import app.cairn.sessions.plan.PlanPage.Text;
import app.cairn.sessions.plan.PlanPage.Typed;
import app.cairn.sessions.plan.WeekSql.Given;
import app.cairn.timetable.StudySessionId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A plan as its page shows it. */
@Component
class PlanShown {

  private static final int MOST_EARLIER = 8;

  /**
   * What was sent and could not be done, wherever on the page it belongs.
   *
   * @param at the part's key, the activity's id, {@code add} or {@code comment}
   */
  record Sent(String at, Typed typed) {}

  private final PlanSql sql;
  private final EarlierSql earlier;
  private final WeekSql weeks;
  private final PlanSights sights;
  private final Shells shells;

  PlanShown(PlanSql sql, EarlierSql earlier, WeekSql weeks, PlanSights sights, Shells shells) {
    this.sql = sql;
    this.earlier = earlier;
    this.weeks = weeks;
    this.sights = sights;
    this.shells = shells;
  }

  @Transactional(readOnly = true)
  PlanPage page(StudySessionId id, Actor actor) {
    return page(id, actor, null, "");
  }

  @Transactional(readOnly = true)
  PlanPage page(StudySessionId id, Actor actor, @Nullable Sent sent, String problem) {
    var shell = shells.titled("sessions.plan.title");
    var w = shell.w();
    var sight = sights.require(id, actor, w);
    var session = sight.session();
    var plan = sql.read(id, actor.person());
    return new PlanPage(
        shell,
        id.toString(),
        session.name(),
        session.when(),
        sight.writes(),
        session.runs(),
        clock(plan.minutes(), session.minutes(), w),
        plan.minutes() > session.minutes(),
        problem,
        week(weeks.of(session, session.runs() || session.leadsAs().isPresent()), w),
        text(Part.AIMS, plan, sent, w),
        Arrays.stream(Stage.values()).map(stage -> stage(stage, plan, sent, w)).toList(),
        Stream.of(Part.MATERIALS, Part.FEW, Part.MANY)
            .map(part -> text(part, plan, sent, w))
            .toList(),
        sight.writes() ? takenOut(id, plan) : List.of(),
        new Adding(Ids.next().toString(), stages(w), typedAt("add", sent)),
        sight.writes() ? shelf(w) : List.of(),
        sight.writes() ? earlier(id, w) : List.of(),
        sight.writes() && plan.holdsCopies(),
        talk(plan, sent, w));
  }

  private static PlanPage.Week week(List<Given> given, Wording w) {
    var topic = given.stream().filter(Given::isTopic).findFirst();
    return new PlanPage.Week(
        topic.map(Given::said).orElse(""),
        topic.map(Given::more).orElse(""),
        given.stream().filter(one -> !one.isTopic()).map(one -> note(one, w)).toList());
  }

  private static PlanPage.Note note(Given one, Wording w) {
    return new PlanPage.Note(
        w.t("sessions.panel.note-by", "name", one.by(), "at", one.at().map(w::moment).orElse("")),
        one.link(),
        Stream.of(
                new PlanPage.Line(w.t("sessions.note.delivered"), one.said()),
                new PlanPage.Line(w.t("sessions.note.reading"), one.more()),
                new PlanPage.Line(w.t("sessions.note.exercise"), one.exercise()),
                new PlanPage.Line(w.t("sessions.note.revisiting"), one.revisiting()))
            .filter(line -> !line.words().isEmpty())
            .toList());
  }

  static String clock(int planned, int minutes, Wording w) {
    return planned == 0
        ? w.t("sessions.plan.clock-empty", "minutes", minutes)
        : planned == minutes
            ? w.t("sessions.plan.clock-full", "minutes", minutes)
            : planned < minutes
                ? w.t(
                    "sessions.plan.clock-free",
                    "planned",
                    planned,
                    "minutes",
                    minutes,
                    "free",
                    minutes - planned)
                : w.t(
                    "sessions.plan.clock-over",
                    "planned",
                    planned,
                    "minutes",
                    minutes,
                    "over",
                    planned - minutes);
  }

  private static Text text(Part part, Plan plan, @Nullable Sent sent, Wording w) {
    var stands = plan.text(part);
    return new Text(
        part.key(),
        w.choice("sessions.plan.part", part),
        w.choice("sessions.plan.part-hint", part),
        stands.version(),
        stands.words(),
        stands.words().isEmpty() ? "" : stands.by(),
        typedAt(part.key(), sent));
  }

  private static PlanPage.StageRows stage(Stage stage, Plan plan, @Nullable Sent sent, Wording w) {
    var standing = plan.standing(stage);
    return new PlanPage.StageRows(
        stage.key(),
        w.choice("sessions.plan.stage", stage),
        w.t("sessions.plan.minutes-short", "minutes", plan.minutes(stage)),
        standing.stream().map(one -> row(one, one.equals(standing.getFirst()), sent, w)).toList());
  }

  private static Row row(Activity one, boolean first, @Nullable Sent sent, Wording w) {
    return new Row(
        one.id().toString(),
        one.version(),
        one.said().stage().key(),
        one.said().minutes(),
        w.t("sessions.plan.minutes-short", "minutes", one.said().minutes()),
        one.said().title(),
        one.said().words(),
        one.by(),
        first,
        typedAt(one.id().toString(), sent));
  }

  private List<PlanPage.TakenOut> takenOut(StudySessionId id, Plan plan) {
    if (plan.activities().stream().noneMatch(Activity::isTakenOut)) {
      return List.of();
    }
    return sql.takenOut(id).entrySet().stream()
        .map(one -> new PlanPage.TakenOut(one.getKey().toString(), one.getValue()))
        .sorted(Comparator.comparing(PlanPage.TakenOut::title))
        .toList();
  }

  private static @Nullable Typed typedAt(String at, @Nullable Sent sent) {
    return sent != null && sent.at().equals(at) ? sent.typed() : null;
  }

  private static List<Choice> stages(Wording w) {
    return Arrays.stream(Stage.values())
        .map(stage -> new Choice(stage.key(), w.choice("sessions.plan.stage", stage)))
        .toList();
  }

  private static List<PlanPage.Shelf> shelf(Wording w) {
    return Arrays.stream(Pattern.values())
        .map(
            pattern ->
                new PlanPage.Shelf(
                    pattern.name(),
                    Ids.next().toString(),
                    w.choice("sessions.plan.stage", pattern.stage()),
                    w.t("sessions.plan.minutes-short", "minutes", pattern.minutes()),
                    w.choice("sessions.pattern.title", pattern),
                    w.choice("sessions.pattern.words", pattern)))
        .toList();
  }

  private List<PlanPage.Earlier> earlier(StudySessionId id, Wording w) {
    return earlier.of(id, MOST_EARLIER).stream()
        .map(
            one ->
                new PlanPage.Earlier(
                    one.session().toString(),
                    w.shortDate(one.date())
                        + ", "
                        + w.t("sessions.plan.minutes-short", "minutes", one.minutes()),
                    one.about()))
        .toList();
  }

  /** Whether that is a session with a plan that this one's may start from. */
  @Transactional(readOnly = true)
  boolean isEarlier(StudySessionId id, StudySessionId from, Actor actor, Wording w) {
    sights.requireWriting(id, actor, w);
    return earlier.of(id, MOST_EARLIER).stream().anyMatch(one -> one.session().equals(from));
  }

  private static PlanPage.Talk talk(Plan plan, @Nullable Sent sent, Wording w) {
    Typed typed = typedAt("comment", sent);
    return new PlanPage.Talk(
        plan.look()
            .map(look -> w.t("sessions.plan.look-asked", "name", look.by(), "at", look.at()))
            .orElse(""),
        plan.done()
            .map(done -> w.t("sessions.plan.is-done", "name", done.by(), "at", done.at()))
            .orElse(""),
        plan.comments().stream()
            .map(
                one ->
                    new PlanPage.Said(
                        one.id().toString(),
                        one.by() + ", " + w.moment(one.at()),
                        one.words(),
                        one.mine()))
            .toList(),
        Ids.next().toString(),
        typed == null ? "" : typed.words(),
        typed == null ? "" : typed.error());
  }
}
