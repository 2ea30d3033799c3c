package app.cairn.sessions.questions;

import static java.util.stream.Collectors.joining;

import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.page.Shells;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.TargetId;
import app.cairn.sessions.questions.QuestionDesk.Outcome;
import app.cairn.sessions.questions.Questions.Draft;
import app.cairn.sessions.questions.Questions.Gathered;
import app.cairn.sessions.questions.Questions.Release;
import app.cairn.sessions.questions.Questions.Topic;
import app.cairn.sessions.questions.QuestionsPage.Asked;
import app.cairn.sessions.questions.QuestionsPage.Form;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A unit's questions as their page shows them. */
@Component
class QuestionsShown {

  /** What was typed and could not be saved or released. */
  record Returned(ReleaseKind kind, String words, Outcome outcome) {}

  private final QuestionSql sql;
  private final GatheringSql gathering;
  private final QuestionSights sights;
  private final Shells shells;
  private final Clock clock;

  QuestionsShown(
      QuestionSql sql, GatheringSql gathering, QuestionSights sights, Shells shells, Clock clock) {
    this.sql = sql;
    this.gathering = gathering;
    this.sights = sights;
    this.shells = shells;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  QuestionsPage page(TargetId target, Actor actor, @Nullable Returned returned) {
    var sight = sights.require(target, actor);
    String name = sight.unit().cohort().in(shells.wording());
    var shell = shells.titled("sessions.questions.title-of", "name", name);
    var w = shell.w();
    var releases = sql.releases(target, clock.instant());
    var gathered =
        sight.writes() ? gathering.gathered(target, actor.person()) : List.<Gathered>of();
    return new QuestionsPage(
        shell,
        target.toString(),
        name,
        w.t(sight.writes() ? "sessions.questions.lead-writes" : "sessions.questions.lead"),
        sight.writes() ? gathering(target, gathered, w) : null,
        sight.writes() ? forms(target, gathered, releases, returned, w) : List.of(),
        releases.stream().map(one -> release(one, sight.writes(), w)).toList());
  }

  @Transactional(readOnly = true)
  ReleasePage release(TargetId target, ReleaseId id, Actor actor) {
    var sight = sights.require(target, actor);
    var release = sql.release(target, id, clock.instant()).orElseThrow(NotFound::new);
    String name = sight.unit().cohort().in(shells.wording());
    var shell = shells.titled("sessions.questions.title-of", "name", name);
    return new ReleasePage(shell, target.toString(), name, release(release, false, shell.w()));
  }

  private QuestionsPage.Gathering gathering(TargetId target, List<Gathered> gathered, Wording w) {
    List<UUID> enough = gathered.stream().filter(Gathered::enough).map(Gathered::session).toList();
    int few = gathered.size() - enough.size();
    var topics = enough.isEmpty() ? List.<Topic>of() : gathering.topics(target, enough);
    return new QuestionsPage.Gathering(
        gathered.stream()
            .filter(one -> one.enough() && !one.words().isEmpty())
            .map(
                one ->
                    new QuestionsPage.Session(
                        one.session().toString(), w.shortDate(one.date()), one.words()))
            .toList(),
        topics.stream().map(topic -> said(topic, w)).toList(),
        few == 0 ? "" : w.t("sessions.questions.left-out", "n", few, "fewest", Questions.FEWEST));
  }

  private static String said(Topic topic, Wording w) {
    return w.t("sessions.questions.topic", "title", topic.title(), "n", topic.sessions());
  }

  private List<Form> forms(
      TargetId target,
      List<Gathered> gathered,
      List<Release> releases,
      @Nullable Returned returned,
      Wording w) {
    var drafts = sql.drafts(target);
    return Arrays.stream(ReleaseKind.values())
        .map(kind -> form(kind, drafts, gathered, releases, returned, w))
        .toList();
  }

  private Form form(
      ReleaseKind kind,
      Map<ReleaseKind, Draft> drafts,
      List<Gathered> gathered,
      List<Release> releases,
      @Nullable Returned returned,
      Wording w) {
    var draft = drafts.getOrDefault(kind, Draft.none(kind));
    var own = returned != null && returned.kind() == kind ? returned : null;
    boolean fresh = draft.words().isEmpty() && own == null;
    var outcome = own == null ? null : own.outcome();
    var closed = quietUntil(kind, releases);
    var today = LocalDate.ofInstant(clock.instant(), w.zone());
    return new Form(
        kind.key(),
        w.choice("sessions.questions.heading", kind),
        w.choice("sessions.questions.hint", kind),
        w.choice("sessions.questions.label", kind),
        draft.version(),
        own != null ? own.words() : fresh ? beginning(kind, gathered, releases) : draft.words(),
        fresh,
        outcome == null ? List.of() : problems(outcome, w),
        outcome instanceof Outcome.WrittenMeanwhile ? draft.words() : "",
        draft.by(),
        outcome instanceof Outcome.Named(var found) ? asked(found, w) : List.of(),
        closed.isAfter(today) ? w.t("sessions.questions.quiet", "from", closed) : "",
        w.choice("sessions.questions.release", kind));
  }

  private static LocalDate quietUntil(ReleaseKind kind, List<Release> releases) {
    return releases.stream()
        .filter(one -> one.kind() == kind)
        .map(Release::quietUntil)
        .max(LocalDate::compareTo)
        .orElse(LocalDate.EPOCH);
  }

  /** What came up, to be edited; for the term, what was released in it. */
  private static String beginning(
      ReleaseKind kind, List<Gathered> gathered, List<Release> releases) {
    String all =
        kind == ReleaseKind.FORTNIGHT
            ? gathered.stream()
                .filter(Gathered::enough)
                .map(Gathered::words)
                .filter(words -> !words.isEmpty())
                .collect(joining("\n"))
            : releases.reversed().stream()
                .filter(one -> one.kind() == ReleaseKind.FORTNIGHT)
                .map(Release::words)
                .collect(joining("\n"));
    return all.length() > QuestionDesk.LONGEST ? all.substring(0, QuestionDesk.LONGEST) : all;
  }

  private static List<String> problems(Outcome outcome, Wording w) {
    return switch (outcome) {
      case Outcome.Saved _, Outcome.Released _ -> List.of();
      case Outcome.WrittenMeanwhile _ -> List.of(w.t("sessions.questions.written-meanwhile"));
      case Outcome.TooLong _ ->
          List.of(w.t("sessions.questions.too-long", "most", QuestionDesk.LONGEST));
      case Outcome.Nothing _ -> List.of(w.t("sessions.questions.nothing"));
      case Outcome.TooFewCame _ ->
          List.of(w.t("sessions.questions.too-few", "fewest", Questions.FEWEST));
      case Outcome.NobodyToTell _ -> List.of(w.t("sessions.questions.nobody-to-tell"));
      case Outcome.TooSoon(var from) -> List.of(w.t("sessions.questions.quiet", "from", from));
      case Outcome.Named(var found) -> found.stream().map(one -> sentence(one, w)).toList();
    };
  }

  private static String sentence(NameCheck.Found found, Wording w) {
    if (found.line() == 0) {
      return w.t("sessions.questions.named-topic", "word", found.word());
    }
    return switch (found.kind()) {
      case NAME -> w.t("sessions.questions.named", "word", found.word(), "line", found.line());
      case NUMBER -> w.t("sessions.questions.numbered", "word", found.word(), "line", found.line());
      case PERHAPS -> w.t("sessions.questions.perhaps", "word", found.word(), "line", found.line());
    };
  }

  private static List<Asked> asked(List<NameCheck.Found> found, Wording w) {
    var words = new ArrayList<String>();
    var asked = new ArrayList<Asked>();
    for (var one : found) {
      if (one.kind() == NameCheck.Kind.PERHAPS && !words.contains(one.folded())) {
        words.add(one.folded());
        asked.add(
            new Asked(one.folded(), w.t("sessions.questions.nobody-meant", "word", one.word())));
      }
    }
    return asked;
  }

  private static QuestionsPage.Release release(Release one, boolean writes, Wording w) {
    var answers =
        one.answers().stream()
            .map(
                answer ->
                    new QuestionsPage.Answer(
                        answer.words(),
                        w.t("sessions.panel.note-by", "name", answer.by(), "at", answer.at())))
            .toList();
    return new QuestionsPage.Release(
        one.id().toString(),
        w.t(
            one.kind() == ReleaseKind.TERM
                ? "sessions.questions.released-term"
                : "sessions.questions.released",
            "at",
            w.date(LocalDate.ofInstant(one.at(), w.zone()))),
        w.t("sessions.questions.from", "n", one.sessions(), "fewest", Questions.FEWEST),
        one.words(),
        one.topics().stream().map(topic -> said(topic, w)).toList(),
        answers,
        answers.isEmpty() || one.lost() > 0 ? reached(one, w) : "",
        !writes || !one.mayGoAgain()
            ? ""
            : w.t(
                one.lost() > 0 ? "sessions.questions.again" : "sessions.questions.again-arrived"));
  }

  private static String reached(Release one, Wording w) {
    if (one.lecturers() == 0) {
      return w.t("sessions.questions.sent-to-nobody");
    }
    return one.lost() > 0
        ? w.t("sessions.questions.lost", "n", one.lost())
        : w.t("sessions.questions.no-answer", "n", one.lecturers());
  }
}
