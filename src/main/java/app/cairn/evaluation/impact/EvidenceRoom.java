package app.cairn.evaluation.impact;

import app.cairn.people.Looks;
import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.scheme.CohortName;
import app.cairn.scheme.Scheme;
import app.cairn.scheme.Schemes;
import app.cairn.scheme.rules.Rules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers what a reader may see: one reading of the records, and a look logged where single marks
 * are theirs to see.
 */
@Component
class EvidenceRoom {

  private final ResultsReaders readers;
  private final Schemes schemes;
  private final Rules rules;
  private final OutcomeSql outcomes;
  private final Looks looks;
  private final Clock clock;

  EvidenceRoom(
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

  /** Of a scheme; empty where the institution has none. */
  @Transactional
  Optional<Evidence> ofScheme(Asked asked, ZoneId zone, Actor actor) {
    var reach = reach(actor);
    var years = outcomes.years(null, reach);
    return scheme(asked, years)
        .map(scheme -> gather(scheme, null, of(scheme, years), asked, zone, reach, actor));
  }

  @Transactional
  Evidence ofSubject(UUID subject, Asked asked, ZoneId zone, Actor actor) {
    var reach = reach(actor);
    var years = outcomes.years(subject, reach);
    var scheme = scheme(asked, years).orElseThrow(NotFound::new);
    var own = of(scheme, years);
    if (own.isEmpty()) {
      throw new NotFound();
    }
    return gather(scheme, subject, own, asked, zone, reach, actor);
  }

  private static List<YearWithTargets> of(Scheme scheme, Map<UUID, List<YearWithTargets>> years) {
    return years.getOrDefault(scheme.id().value(), List.of());
  }

  private Evidence gather(
      Scheme scheme,
      @Nullable UUID subject,
      List<YearWithTargets> years,
      Asked asked,
      ZoneId zone,
      Reach reach,
      Actor actor) {
    var shown = shown(years, asked);
    var ids = shown.stream().map(YearWithTargets::id).toList();
    var found = outcomes.subjects(scheme.id().value(), ids, subject, reach);
    var rule = rules.of(scheme).forScheme(LocalDate.now(clock.withZone(zone))).bands();
    if (reach.singleMarks() && !found.isEmpty()) {
      looks.log(actor, null, "marks", subject == null ? "/results" : Evidence.addressOf(subject));
    }
    return new Evidence(
        asked,
        scheme,
        subject,
        subject == null ? null : name(scheme, subject, found),
        years,
        shown,
        found,
        rule,
        reach.singleMarks());
  }

  private CohortName name(Scheme scheme, UUID subject, List<SubjectOutcomes> found) {
    return found.isEmpty() ? outcomes.nameOf(scheme.id().value(), subject) : found.getLast().name();
  }

  /** The year asked for; else the latest whose outcomes stand; else all. */
  private static List<YearWithTargets> shown(List<YearWithTargets> years, Asked asked) {
    if (asked.allYears()) {
      return years;
    }
    return years.stream()
        .filter(year -> year.id().toString().equals(asked.year()))
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
  private Optional<Scheme> scheme(Asked asked, Map<UUID, List<YearWithTargets>> years) {
    var all = schemes.all();
    if (asked.scheme() != null) {
      return all.stream().filter(scheme -> scheme.handle().equals(asked.scheme())).findFirst();
    }
    return all.stream()
        .filter(scheme -> years.containsKey(scheme.id().value()))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }
}
