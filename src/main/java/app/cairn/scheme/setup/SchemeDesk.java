package app.cairn.scheme.setup;

import app.cairn.institution.AcademicYearId;
import app.cairn.institution.SchoolId;
import app.cairn.institution.TermCalendar;
import app.cairn.platform.Actor;
import app.cairn.platform.page.Shell;
import app.cairn.platform.page.Shells;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.NewScheme;
import app.cairn.scheme.Preset;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.SchemeRoles;
import app.cairn.scheme.SchemeYear;
import app.cairn.scheme.Schemes;
import app.cairn.scheme.rules.RuleName;
import app.cairn.scheme.rules.RuleNote;
import app.cairn.scheme.rules.RuleOrigin;
import app.cairn.scheme.rules.RuleSet;
import app.cairn.scheme.rules.RuleWords;
import app.cairn.scheme.rules.Rules;
import app.cairn.scheme.rules.SetFor;
import app.cairn.scheme.setup.SchemePage.DatedRule;
import app.cairn.scheme.setup.SchemePage.RuleLine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows and starts schemes, for those who may. */
@Component
class SchemeDesk {

  private final Schemes schemes;
  private final SchemeAccess access;
  private final Rules rules;
  private final TermCalendar calendar;
  private final Clock clock;

  SchemeDesk(
      Schemes schemes, SchemeAccess access, Rules rules, TermCalendar calendar, Clock clock) {
    this.schemes = schemes;
    this.access = access;
    this.rules = rules;
    this.calendar = calendar;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  SchemesPage index(Actor actor, Shell shell) {
    boolean all = SchemeAccess.maySetUp(actor);
    var mine = access.parts(actor).schemes();
    return new SchemesPage(
        shell,
        schemes.all().stream().filter(scheme -> all || mine.contains(scheme.id())).toList(),
        all);
  }

  @Transactional(readOnly = true)
  NewSchemePage form(SchemeForm form, List<SchemeProblem> problems, Shell shell) {
    return new NewSchemePage(shell, form, problems, calendar.years());
  }

  @Transactional(readOnly = true)
  List<SchemeProblem> problems(SchemeForm form) {
    var problems = new ArrayList<SchemeProblem>();
    if (form.name().isEmpty() || form.name().length() > 100) {
      problems.add(new SchemeProblem("name", "scheme.new.name-needed"));
    }
    if (!form.handle().matches("[a-z0-9][a-z0-9-]{0,39}")) {
      problems.add(new SchemeProblem("handle", "scheme.new.handle-wrong"));
    } else if (schemes
        .withHandle(form.handle())
        .filter(other -> !other.id().value().equals(form.id()))
        .isPresent()) {
      problems.add(new SchemeProblem("handle", "scheme.new.handle-taken"));
    }
    if (Preset.withKey(form.preset()).isEmpty()) {
      problems.add(new SchemeProblem("preset", "scheme.new.preset-needed"));
    }
    if (!form.contact().isEmpty() && !form.contact().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
      problems.add(new SchemeProblem("contact", "scheme.new.contact-wrong"));
    }
    if (form.about().length() > 2000) {
      problems.add(new SchemeProblem("about", "scheme.new.about-long"));
    }
    return problems;
  }

  @Transactional
  SchemeId start(SchemeForm form, Actor actor) {
    var year =
        calendar.years().stream()
            .map(one -> one.id())
            .filter(id -> id.toString().equals(form.year()))
            .findFirst();
    return schemes.start(
        new NewScheme(
            new SchemeId(form.id()),
            form.handle(),
            form.name(),
            form.about(),
            Preset.withKey(form.preset()).orElseThrow(),
            form.contact().isEmpty() ? Optional.empty() : Optional.of(form.contact()),
            year),
        actor.person());
  }

  @Transactional
  void open(SchemeId scheme, AcademicYearId year, Actor actor) {
    access.requireChange(scheme, null, actor);
    if (calendar.years().stream().anyMatch(one -> one.id().equals(year))) {
      schemes.open(scheme, year);
    }
  }

  @Transactional(readOnly = true)
  SchemePage show(SchemeId id, Actor actor, Shells shells) {
    var parts = access.parts(actor);
    var scheme = access.seen(id, actor, parts);
    var shell = shells.named(scheme.name());
    var w = shell.w();
    var today = LocalDate.now(clock.withZone(w.zone()));
    var book = rules.of(scheme);
    var here = book.forScheme(today);
    boolean mayChange = SchemeAccess.mayChange(id, null, actor, parts);
    Predicate<RuleSet> changeable = set -> SchemeAccess.mayChange(id, schoolOf(set), actor, parts);
    var years = schemes.years(id);
    var opened = years.stream().map(SchemeYear::year).collect(Collectors.toSet());
    return new SchemePage(
        shell,
        scheme,
        Arrays.stream(RuleName.values())
            .map(name -> new RuleLine(name, RuleWords.note(here.applying(name), w)))
            .toList(),
        dated(
            book.sets(),
            set -> set.setFor() != SetFor.SCHEME && !isOver(set, today),
            today,
            changeable,
            w),
        dated(
            book.sets(),
            set -> set.setFor() == SetFor.SCHEME && isAhead(set, today),
            today,
            changeable,
            w),
        dated(book.sets(), set -> isOver(set, today), today, changeable, w),
        years,
        calendar.years().stream().filter(year -> !opened.contains(year.id())).toList(),
        w.t("scheme.words.sample"),
        mayChange,
        mayChange || !parts.of(id).in(SchemeRoles.COORDINATOR).schools().isEmpty());
  }

  private List<DatedRule> dated(
      List<RuleSet> sets,
      Predicate<RuleSet> which,
      LocalDate today,
      Predicate<RuleSet> changeable,
      Wording w) {
    return sets.stream()
        .filter(which)
        .map(
            set -> {
              boolean ahead = isAhead(set, today);
              boolean mayChange = changeable.test(set);
              return new DatedRule(
                  set.id(),
                  new RuleNote(
                      RuleWords.name(set.name(), w),
                      RuleWords.sentence(set.value(), w),
                      RuleWords.origin(new RuleOrigin(set.setFor(), set.where(), set.from()), w)),
                  period(set, w),
                  mayChange && !isOver(set, today) && (ahead || set.setFor() != SetFor.SCHEME),
                  ahead);
            })
        .toList();
  }

  private static @Nullable SchoolId schoolOf(RuleSet set) {
    return set.setFor() == SetFor.SCHOOL ? new SchoolId(set.place()) : null;
  }

  private static boolean isAhead(RuleSet set, LocalDate today) {
    return set.from().map(from -> from.isAfter(today)).orElse(false);
  }

  private static boolean isOver(RuleSet set, LocalDate today) {
    return set.until().map(until -> !until.isAfter(today)).orElse(false);
  }

  private static String period(RuleSet set, Wording w) {
    var from = set.from();
    var until = set.until();
    if (from.isPresent() && until.isPresent()) {
      return w.t("scheme.show.from-to", "from", from.get(), "to", until.get().minusDays(1));
    }
    if (from.isPresent()) {
      return w.t("scheme.show.from", "from", from.get());
    }
    return until
        .map(day -> w.t("scheme.show.to", "to", day.minusDays(1)))
        .orElseGet(() -> w.t("scheme.show.always"));
  }
}
