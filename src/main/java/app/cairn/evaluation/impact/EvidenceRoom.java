package app.cairn.evaluation.impact;

import app.cairn.people.Looks;
import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.scheme.CohortName;
import app.cairn.scheme.Scheme;
import app.cairn.scheme.rules.Rules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers what a reader may see in one reading of the records, and logs the look where single marks
 * are theirs to see.
 */
@Component
class EvidenceRoom {

  private final ResultsReaders readers;
  private final SchemeYearsSql schemes;
  private final Rules rules;
  private final OutcomeSql outcomes;
  private final LandmarkSql landmarks;
  private final Looks looks;
  private final Clock clock;

  EvidenceRoom(
      ResultsReaders readers,
      SchemeYearsSql schemes,
      Rules rules,
      OutcomeSql outcomes,
      LandmarkSql landmarks,
      Looks looks,
      Clock clock) {
    this.readers = readers;
    this.schemes = schemes;
    this.rules = rules;
    this.outcomes = outcomes;
    this.landmarks = landmarks;
    this.looks = looks;
    this.clock = clock;
  }

  /** Whose results this person may see. */
  @Transactional(readOnly = true)
  Reach reach(Actor actor) {
    if (!ResultsReaders.mayInclude(actor)) {
      throw new NotFound();
    }
    return readers.of(actor);
  }

  /** The same for what shows nobody's single marks to anybody. */
  Reach reachOfBands(Actor actor) {
    if (!ResultsReaders.mayInclude(actor)) {
      throw new NotFound();
    }
    return ResultsReaders.ofBands(actor);
  }

  /** Whether everything of the scheme with this handle is theirs to see. */
  @Transactional(readOnly = true)
  boolean seesTheWhole(String scheme, Actor actor) {
    var reach = reach(actor);
    return SchemeYearsSql.chosen(
            new Asked(scheme, null, null, null, null), schemes.all(null, reach))
        .filter(reach::wholeOf)
        .isPresent();
  }

  LocalDate today(ZoneId zone) {
    return LocalDate.now(clock.withZone(zone));
  }

  /** Logs that somebody looked who may read single marks. */
  @Transactional
  void seen(Actor actor, Reach reach, Optional<UUID> subject) {
    if (reach.singleMarks()) {
      looks.log(actor, null, "marks", subject.map(Evidence::addressOf).orElse("/results"));
    }
  }

  /** Of a scheme; empty where the institution has none. */
  @Transactional(readOnly = true)
  Optional<Evidence> ofScheme(Asked asked, ZoneId zone, Reach reach) {
    return ofScheme(asked, zone, reach, !reach.singleMarks());
  }

  /** The same of just the year asked for, however few it would tell of. */
  @Transactional(readOnly = true)
  Optional<Evidence> ofYear(Asked asked, ZoneId zone, Reach reach) {
    return ofScheme(asked, zone, reach, false);
  }

  private Optional<Evidence> ofScheme(Asked asked, ZoneId zone, Reach reach, boolean joining) {
    var all = schemes.all(null, reach);
    return SchemeYearsSql.chosen(asked, all)
        .map(scheme -> new Gathering(scheme, null, SchemeYearsSql.years(all, scheme), joining))
        .map(one -> gather(one, asked, zone, reach));
  }

  @Transactional(readOnly = true)
  Evidence ofSubject(UUID subject, Asked asked, ZoneId zone, Reach reach) {
    return ofSubject(subject, asked, zone, reach, !reach.singleMarks());
  }

  /** The same of just the year asked for, however few it would tell of. */
  @Transactional(readOnly = true)
  Evidence ofSubjectsYear(UUID subject, Asked asked, ZoneId zone, Reach reach) {
    return ofSubject(subject, asked, zone, reach, false);
  }

  private Evidence ofSubject(UUID subject, Asked asked, ZoneId zone, Reach reach, boolean joining) {
    var all = schemes.all(subject, reach);
    var scheme = SchemeYearsSql.chosen(asked, all).orElseThrow(NotFound::new);
    var own = SchemeYearsSql.years(all, scheme);
    if (own.isEmpty()) {
      throw new NotFound();
    }
    return gather(new Gathering(scheme, subject, own, joining), asked, zone, reach);
  }

  /** Of a school's part of a scheme, for whoever sees all of that part. */
  @Transactional(readOnly = true)
  Optional<Evidence> ofSchool(SchoolSql.School school, Asked asked, ZoneId zone, Reach reader) {
    var own = school.reach();
    var all = schemes.all(null, own);
    return all.keySet().stream()
        .filter(one -> !SchemeYearsSql.years(all, one).isEmpty())
        .filter(one -> reader.wholeOf(one) || reader.schools().contains(school.id()))
        .filter(one -> asked.scheme() == null || one.handle().equals(asked.scheme()))
        .findFirst()
        .map(scheme -> new Gathering(scheme, null, SchemeYearsSql.years(all, scheme), false))
        .map(one -> gather(one, asked, zone, own));
  }

  /**
   * @param joining whether years are told as one where one alone would tell of few people
   */
  private record Gathering(
      Scheme scheme, @Nullable UUID subject, List<YearWithTargets> years, boolean joining) {}

  /** Whoever may not read single marks is told by the scheme's own bands and landmark. */
  private Evidence gather(Gathering of, Asked typed, ZoneId zone, Reach reach) {
    var scheme = of.scheme();
    var asked = reach.singleMarks() ? typed : typed.ofTheScheme();
    var chosen = SchemeYearsSql.shown(asked, of.years());
    var read = of.joining() ? of.years() : chosen;
    var ids = read.stream().map(YearWithTargets::id).toList();
    var found = outcomes.subjects(scheme.id().value(), ids, of.subject(), reach, clock.instant());
    var today = today(zone);
    var here = rules.of(scheme).forScheme(today);
    var landmark = here.landmarkWeek();
    int week = Evidence.landmark(asked, landmark.value());
    var told =
        of.joining()
            ? YearsTold.of(of.years(), found, Evidence.bands(asked, here.bands()))
            : YearsTold.eachAlone(of.years());
    var shown =
        chosen.size() == 1
            ? YearsTold.with(chosen.getFirst(), told).orElseGet(() -> new YearsTold(chosen))
            : new YearsTold(chosen);
    var parts = shown.among(found);
    return new Evidence(
        asked,
        scheme,
        of.subject(),
        of.subject() == null ? null : name(scheme, of.subject(), parts),
        told,
        shown.years(),
        parts,
        here.bands(),
        landmark,
        landmarks.upTo(week, parts.stream().map(SubjectOutcomes::cohort).toList(), today, zone),
        reach.wholeOf(scheme),
        reach.singleMarks());
  }

  private CohortName name(Scheme scheme, UUID subject, List<SubjectOutcomes> found) {
    return found.isEmpty() ? outcomes.nameOf(scheme.id().value(), subject) : found.getLast().name();
  }
}
