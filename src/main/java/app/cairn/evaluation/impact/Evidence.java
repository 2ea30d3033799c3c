package app.cairn.evaluation.impact;

import app.cairn.platform.words.Wording;
import app.cairn.scheme.CohortName;
import app.cairn.scheme.Scheme;
import app.cairn.scheme.rules.Bands;
import app.cairn.scheme.rules.LandmarkWeek;
import app.cairn.scheme.rules.RuleApplied;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The records that somebody's results rest on.
 *
 * @param subject null for the whole of what the reader may see of the scheme
 * @param name the subject's
 * @param told the years to choose from; {@code shown} those chosen
 * @param rule the bands of the scheme, and where they were set; {@code landmarkRule} its landmark
 * @param afterwards from the landmark week on
 * @param whole whether the reader sees the whole of the scheme
 */
record Evidence(
    Asked asked,
    Scheme scheme,
    @Nullable UUID subject,
    @Nullable CohortName name,
    List<YearsTold> told,
    List<YearWithTargets> shown,
    List<SubjectOutcomes> parts,
    RuleApplied<Bands> rule,
    RuleApplied<LandmarkWeek> landmarkRule,
    Afterwards afterwards,
    boolean whole,
    boolean singleMarks) {

  Map<UUID, UpToWeek> upToLandmark() {
    return afterwards.upTo();
  }

  /** All of it as one study. */
  SubjectStudy study(Wording w) {
    return new SubjectStudy(parts, afterwards, Optional.empty(), w);
  }

  /** The same with small subjects told as one, for whoever may not read single marks. */
  SubjectStudy studyToTell(Wording w) {
    return new SubjectStudy(
        parts, afterwards, singleMarks ? Optional.empty() : Optional.of(bands()), w);
  }

  /** Those typed; the scheme's own where none were, or none that can be read. */
  Bands bands() {
    return bands(asked, rule);
  }

  static Bands bands(Asked asked, RuleApplied<Bands> own) {
    return asked.typedBands().flatMap(Bands::of).orElse(own.value());
  }

  /** Every year to choose from, also those that are told with others. */
  List<YearWithTargets> years() {
    return told.stream().flatMap(one -> one.years().stream()).toList();
  }

  /** Whether the years shown are told as one only because one alone would tell of few people. */
  boolean isJoined() {
    return !asked.allYears() && shown.size() > 1 && told.contains(new YearsTold(shown));
  }

  boolean bandsAreWrong() {
    return asked.typedBands().filter(text -> Bands.of(text).isEmpty()).isPresent();
  }

  int landmark() {
    return landmark(asked, landmarkRule.value());
  }

  /** The week typed; the scheme's own where none was, or none that can be. */
  static int landmark(Asked asked, LandmarkWeek own) {
    return asked.typedLandmark().flatMap(LandmarkWeek::of).orElse(own).week();
  }

  boolean landmarkIsWrong() {
    return asked.typedLandmark().filter(text -> LandmarkWeek.of(text).isEmpty()).isPresent();
  }

  /** Where the page stands, without what was asked. */
  String address() {
    return Optional.ofNullable(subject).map(Evidence::addressOf).orElse("/results");
  }

  static String addressOf(UUID subject) {
    return "/results/units/" + subject;
  }
}
