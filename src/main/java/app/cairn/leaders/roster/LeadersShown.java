package app.cairn.leaders.roster;

import app.cairn.leaders.LeaderId;
import app.cairn.leaders.eligibility.Allowable;
import app.cairn.leaders.roster.LeaderRosterSql.Line;
import app.cairn.leaders.roster.NewLeaderSql.Choice;
import app.cairn.leaders.roster.NewLeaderSql.Found;
import app.cairn.leaders.roster.SubjectFields.Option;
import app.cairn.people.Looks;
import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.PersonId;
import app.cairn.platform.page.Shells;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.SchemeRoles;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leaders as pages show them. */
@Component
class LeadersShown {

  private static final int ON_A_PAGE = 50;
  private static final int MOST_FOUND = 30;
  private static final int MOST_CHOICES = 200;

  private final LeaderRosterSql sql;
  private final NewLeaderSql candidates;
  private final Looks looks;
  private final Shells shells;
  private final Clock clock;

  LeadersShown(
      LeaderRosterSql sql, NewLeaderSql candidates, Looks looks, Shells shells, Clock clock) {
    this.sql = sql;
    this.candidates = candidates;
    this.looks = looks;
    this.shells = shells;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  LeadersPage all(String search, String unit, int page, Actor actor) {
    requirePart(actor);
    var shell = shells.titled("leaders.index.title");
    var w = shell.w();
    var found = sql.page(actor, search, unit, ON_A_PAGE, (page - 1) * ON_A_PAGE);
    int total = found.isEmpty() ? 0 : found.getFirst().total();
    return new LeadersPage(
        shell,
        search,
        unit,
        runs(actor),
        total,
        page,
        page * ON_A_PAGE < total,
        "/leaders?search=" + encoded(search) + "&unit=" + encoded(unit) + "&page=",
        found.stream().map(one -> row(one, w)).toList());
  }

  private static LeadersPage.Row row(Line one, Wording w) {
    return new LeadersPage.Row(
        one.id().toString(),
        one.name(),
        one.subjects(),
        one.trained().map(w::shortDate).orElseGet(() -> w.t("leaders.index.untrained")),
        one.trained().isEmpty());
  }

  @Transactional
  LeaderPage one(LeaderId id, Actor actor) {
    return one(id, LeaderForm.empty(), Map.of(), actor);
  }

  /** Whether they passed is about their marks: a look that is kept. */
  @Transactional
  LeaderPage one(LeaderId id, LeaderForm typed, Map<String, String> problems, Actor actor) {
    var leader = sql.find(id, actor).orElseThrow(NotFound::new);
    var shell = shells.named(leader.name());
    var w = shell.w();
    looks.log(
        actor, leader.person(), "marks", w.t("leaders.show.look", "scheme", leader.schemeName()));
    var choices = leader.runs() ? ofScheme(leader, actor) : List.<Choice>of();
    return new LeaderPage(
        shell,
        id.toString(),
        leader.name(),
        since(leader, w),
        leader.runs(),
        actor.person().equals(leader.person()),
        sql.subjects(id).stream().map(one -> subject(one, w)).toList(),
        sql.training(leader).stream()
            .map(
                one ->
                    w.choice(
                            "leaders.training",
                            TrainingKind.valueOf(one.kind().toUpperCase(java.util.Locale.ROOT)))
                        + ", "
                        + w.date(one.on()))
            .toList(),
        fields(choices, typed, w),
        text(typed.trained()),
        problems);
  }

  private List<Choice> ofScheme(Line leader, Actor actor) {
    return candidates.choices(actor, leader.person(), MOST_CHOICES).stream()
        .filter(one -> one.scheme().equals(leader.scheme()))
        .toList();
  }

  private static String since(Line leader, Wording w) {
    return leader
        .until()
        .map(
            until ->
                w.t(
                    "leaders.show.from-until",
                    "scheme",
                    leader.schemeName(),
                    "since",
                    w.date(leader.since()),
                    "until",
                    w.date(until)))
        .orElseGet(
            () ->
                w.t(
                    "leaders.show.since",
                    "scheme",
                    leader.schemeName(),
                    "since",
                    w.date(leader.since())));
  }

  private static LeaderPage.Subject subject(LeaderRosterSql.Subject one, Wording w) {
    String passed;
    if (!one.unit()) {
      passed = w.t("leaders.show.by-school");
    } else if (one.passed()) {
      passed = w.t("leaders.show.passed-yes");
    } else {
      passed = one.awaitsMark() ? w.t("leaders.show.passed-later") : w.t("leaders.show.passed-no");
    }
    var evidence =
        one.evidence()
            .map(
                text ->
                    one.evidenceKind()
                        .map(
                            kind ->
                                w.choice(
                                        "leaders.evidence",
                                        Evidence.Kind.valueOf(
                                            kind.toUpperCase(java.util.Locale.ROOT)))
                                    + ": "
                                    + text)
                        .orElse(text));
    return new LeaderPage.Subject(
        one.name(),
        passed,
        one.passed() || !one.unit() || evidence.isPresent(),
        evidence.orElse(""),
        one.allowed().orElse(""));
  }

  @Transactional(readOnly = true)
  NewLeaderPage fresh(
      String search,
      @Nullable PersonId person,
      LeaderForm typed,
      Map<String, String> problems,
      Actor actor) {
    if (!runs(actor)) {
      throw new NotFound();
    }
    var shell = shells.titled("leaders.new.title");
    var w = shell.w();
    var student =
        Optional.ofNullable(person).map(id -> candidates.student(id).orElseThrow(NotFound::new));
    var found =
        student.isPresent() || search.isBlank()
            ? List.<Found>of()
            : candidates.students(search, MOST_FOUND);
    return new NewLeaderPage(
        shell,
        search,
        student.isEmpty() && !search.isBlank(),
        found.stream().map(one -> student(one, w)).toList(),
        student.map(one -> student(one, w)),
        typed.from() == null
            ? LocalDate.ofInstant(clock.instant(), w.zone()).toString()
            : text(typed.from()),
        text(typed.trained()),
        student.map(one -> fields(candidates.choices(actor, one.id(), MOST_CHOICES), typed, w)),
        problems);
  }

  private static NewLeaderPage.Student student(Found one, Wording w) {
    return new NewLeaderPage.Student(
        one.id().toString(),
        one.name(),
        one.programme()
            .map(
                programme ->
                    w.t("leaders.new.about", "programme", programme, "year", one.year().orElse(0)))
            .orElse(""));
  }

  private static SubjectFields fields(List<Choice> choices, LeaderForm typed, Wording w) {
    var passed = new ArrayList<SubjectFields.Choice>();
    var others = new ArrayList<SubjectFields.Choice>();
    for (var one : choices) {
      var target = one.target().toString();
      var choice =
          new SubjectFields.Choice(target, one.cohort().in(w), typed.chosen().contains(target));
      (one.passed() || one.courseBased() ? passed : others).add(choice);
    }
    return new SubjectFields(
        passed,
        others,
        Arrays.stream(Evidence.Kind.values())
            .map(
                kind ->
                    new Option(
                        kind.name(),
                        w.choice("leaders.evidence", kind),
                        kind.name().equals(typed.evidenceKind())))
            .toList(),
        text(typed.evidence()),
        Arrays.stream(Allowable.values())
            .map(
                what ->
                    new Option(
                        what.name(),
                        w.choice("leaders.allow", what),
                        typed.allowances().contains(what.name())))
            .toList(),
        text(typed.reason()));
  }

  private static boolean runs(Actor actor) {
    return actor.roles().hasAny(SchemeRoles.COORDINATOR, SchemeRoles.SUPERVISOR);
  }

  private static void requirePart(Actor actor) {
    if (!runs(actor)
        && !actor.roles().hasAny(SchemeRoles.SCHOOL_CONTACT, SchemeRoles.STUDENT_ORGANISER)) {
      throw new NotFound();
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String text(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "");
  }
}
