package app.cairn.evaluation.impact;

import app.cairn.people.Looks;
import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.page.Shell;
import app.cairn.scheme.Scheme;
import app.cairn.scheme.Schemes;
import app.cairn.scheme.rules.Rules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a reader's results together: what they may see, the bands asked for, one reading of the
 * records.
 */
@Component
class Results {

  /**
   * What a reader asked for: a year (none for the latest whose outcomes stand, {@code all}), and
   * bands.
   */
  record Asked(Optional<String> scheme, Optional<String> year, Optional<String> bands) {}

  static final String ALL_YEARS = "all";

  private final ResultsReaders readers;
  private final Schemes schemes;
  private final Rules rules;
  private final OutcomeSql outcomes;
  private final Looks looks;
  private final Clock clock;

  Results(
      ResultsReaders readers,
      Schemes schemes,
      Rules rules,
      OutcomeSql outcomes,
      Looks looks,
      Clock clock) {
    this.readers = readers;
    this.schemes = schemes;
    this.rules = rules;
    this.outcomes = outcomes;
    this.looks = looks;
    this.clock = clock;
  }

  @Transactional
  ResultsPage ofScheme(Shell shell, Asked asked, Actor actor) {
    var reach = reach(actor);
    var scheme = scheme(asked.scheme(), Optional.empty(), reach);
    if (scheme.isEmpty()) {
      return ResultsPages.withoutScheme(shell);
    }
    return page(shell, scheme.get(), Optional.empty(), asked, reach, actor);
  }

  @Transactional
  ResultsPage ofSubject(Shell shell, UUID subject, Asked asked, Actor actor) {
    var reach = reach(actor);
    var scheme = scheme(asked.scheme(), Optional.of(subject), reach).orElseThrow(NotFound::new);
    return page(shell, scheme, Optional.of(subject), asked, reach, actor);
  }

  private ResultsPage page(
      Shell shell, Scheme scheme, Optional<UUID> subject, Asked asked, Reach reach, Actor actor) {
    var years = outcomes.years(scheme.id().value(), subject, reach);
    if (years.isEmpty() && subject.isPresent()) {
      throw new NotFound();
    }
    var shown = shown(years, asked.year());
    var found = outcomes.subjects(scheme.id().value(), ids(shown), subject, reach);
    var rule =
        rules.of(scheme.id()).forScheme(LocalDate.now(clock.withZone(shell.w().zone()))).bands();
    var title =
        subject
            .map(one -> outcomes.nameOf(scheme.id().value(), one).in(shell.w()))
            .orElse(scheme.name());
    var page =
        new ResultsPages(shell, title, subject, years, shown, found, rule, reach.singleMarks());
    if (reach.singleMarks() && !found.isEmpty()) {
      looks.log(actor, null, "marks", "/results" + subject.map(one -> "/units/" + one).orElse(""));
    }
    return page.made(asked.bands());
  }

  /** The year asked for; else the latest whose outcomes stand; else all. */
  private static List<YearWithTargets> shown(List<YearWithTargets> years, Optional<String> asked) {
    if (asked.filter(ALL_YEARS::equals).isPresent()) {
      return years;
    }
    return years.stream()
        .filter(year -> asked.filter(year.id().toString()::equals).isPresent())
        .findFirst()
        .or(() -> years.stream().filter(YearWithTargets::confirmed).findFirst())
        .map(List::of)
        .orElse(years);
  }

  private Reach reach(Actor actor) {
    if (!ResultsReaders.mayInclude(actor)) {
      throw new NotFound();
    }
    return readers.of(actor);
  }

  /** The one asked for; else the first that has something for this reader, else the first. */
  private Optional<Scheme> scheme(Optional<String> handle, Optional<UUID> subject, Reach reach) {
    var all = schemes.all();
    if (handle.isPresent()) {
      return all.stream().filter(scheme -> scheme.handle().equals(handle.get())).findFirst();
    }
    if (all.size() < 2) {
      return all.stream().findFirst();
    }
    var supporting = outcomes.schemes(subject, reach);
    return all.stream()
        .filter(scheme -> supporting.contains(scheme.id().value()))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private static List<UUID> ids(List<YearWithTargets> years) {
    return years.stream().map(YearWithTargets::id).toList();
  }
}
