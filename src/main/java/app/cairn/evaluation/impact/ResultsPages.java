package app.cairn.evaluation.impact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import app.cairn.platform.page.Shell;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.Scheme;
import app.cairn.scheme.rules.Bands;
import app.cairn.scheme.rules.RuleApplied;
import app.cairn.scheme.rules.RuleOrigin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Words the results of a scheme or subject for one reader. */
record ResultsPages(
    Shell shell,
    Scheme scheme,
    Optional<UUID> subject,
    List<YearWithTargets> years,
    List<SubjectOutcomes> found,
    RuleApplied<Bands> rule,
    boolean singleMarks) {

  static ResultsPage withoutScheme(Shell shell) {
    return new ResultsPage(
        shell,
        "/results",
        "",
        true,
        List.of(),
        "",
        Optional.empty(),
        "",
        Optional.empty(),
        List.of());
  }

  ResultsPage made(Optional<String> askedYear, Optional<String> askedBands) {
    var typed = askedBands.filter(text -> !text.isBlank());
    var read = typed.map(Bands::of).orElse(Optional.of(rule.value()));
    var bands = read.orElse(rule.value());
    var year = askedYear.filter(this::isKnown).or(this::latest);
    var shown =
        found.stream()
            .filter(one -> year.isEmpty() || year.get().equals(one.year().toString()))
            .toList();
    return new ResultsPage(
        shell,
        subject.map(id -> "/results/units/" + id).orElse("/results"),
        title(),
        subject.isEmpty(),
        choices(year),
        typed.orElse(rule.value().written()),
        read.isEmpty() ? Optional.of(w().t("results.bands.wrong")) : Optional.empty(),
        origin(rule.origin()),
        table(shown, bands),
        subject.isEmpty() ? rows(shown, bands) : List.of());
  }

  private Wording w() {
    return shell.w();
  }

  private String title() {
    return subject
        .flatMap(id -> found.stream().findFirst())
        .map(one -> (one.code() + " " + one.title()).strip())
        .orElse(scheme.name());
  }

  private boolean isKnown(String year) {
    return year.equals(Results.ALL_YEARS)
        || years.stream().anyMatch(one -> one.id().toString().equals(year));
  }

  /** The latest year in which anybody's outcome is known; all years when there is none. */
  private Optional<String> latest() {
    Set<UUID> known = found.stream().map(SubjectOutcomes::year).collect(toSet());
    return years.stream()
        .map(YearWithTargets::id)
        .filter(known::contains)
        .findFirst()
        .map(UUID::toString);
  }

  private List<ResultsPage.Choice> choices(Optional<String> year) {
    var choices = new ArrayList<ResultsPage.Choice>();
    String chosen = year.orElse(Results.ALL_YEARS);
    for (var one : years) {
      String id = one.id().toString();
      choices.add(new ResultsPage.Choice(id, one.name(), id.equals(chosen)));
    }
    choices.add(
        new ResultsPage.Choice(
            Results.ALL_YEARS, w().t("results.years.all"), Results.ALL_YEARS.equals(chosen)));
    return choices;
  }

  private String origin(RuleOrigin origin) {
    return origin
        .since()
        .map(day -> w().t("results.bands.set-since", "where", origin.where(), "since", day))
        .orElseGet(() -> w().t("results.bands.set", "where", origin.where()));
  }

  private Optional<BandTable> table(List<SubjectOutcomes> shown, Bands bands) {
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    var banded = BandedOutcomes.of(shown.stream().map(SubjectOutcomes::outcomes).toList(), bands);
    int provisional = shown.stream().mapToInt(SubjectOutcomes::provisional).sum();
    return Optional.of(new BandTables(w(), bands, banded, singleMarks).made(provisional));
  }

  private List<ResultsPage.SubjectRow> rows(List<SubjectOutcomes> shown, Bands bands) {
    var bySubject =
        shown.stream()
            .collect(
                groupingBy(
                    SubjectOutcomes::unit,
                    LinkedHashMap::new,
                    java.util.stream.Collectors.toList()));
    return bySubject.values().stream().map(parts -> row(parts, bands)).toList();
  }

  private ResultsPage.SubjectRow row(List<SubjectOutcomes> parts, Bands bands) {
    var first = parts.getFirst();
    var banded = BandedOutcomes.of(parts.stream().map(SubjectOutcomes::outcomes).toList(), bands);
    return new SubjectRows(w(), bands, banded).made(first);
  }
}
