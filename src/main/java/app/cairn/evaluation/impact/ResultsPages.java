package app.cairn.evaluation.impact;

import static java.util.stream.Collectors.groupingBy;

import app.cairn.platform.page.Shell;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.rules.Bands;
import app.cairn.scheme.rules.RuleApplied;
import app.cairn.scheme.rules.RuleOrigin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Words the results of a scheme or subject for one reader. */
record ResultsPages(
    Shell shell,
    String title,
    Optional<UUID> subject,
    List<YearWithTargets> years,
    List<YearWithTargets> shown,
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

  ResultsPage made(Optional<String> askedBands) {
    var typed = askedBands.filter(text -> !text.isBlank());
    var read = typed.map(Bands::of).orElse(Optional.of(rule.value()));
    var bands = read.orElse(rule.value());
    return new ResultsPage(
        shell,
        subject.map(id -> "/results/units/" + id).orElse("/results"),
        title,
        subject.isEmpty(),
        choices(),
        typed.orElse(rule.value().written()),
        read.isEmpty() ? Optional.of(w().t("results.bands.wrong")) : Optional.empty(),
        origin(rule.origin()),
        table(bands),
        subject.isEmpty() ? rows(bands) : List.of());
  }

  private Wording w() {
    return shell.w();
  }

  private List<ResultsPage.Choice> choices() {
    var choices = new ArrayList<ResultsPage.Choice>();
    boolean all = shown.size() != 1;
    for (var one : years) {
      choices.add(
          new ResultsPage.Choice(one.id().toString(), one.name(), !all && shown.contains(one)));
    }
    choices.add(new ResultsPage.Choice(Results.ALL_YEARS, w().t("results.years.all"), all));
    return choices;
  }

  private String origin(RuleOrigin origin) {
    return origin
        .since()
        .map(day -> w().t("results.bands.set-since", "where", origin.where(), "since", day))
        .orElseGet(() -> w().t("results.bands.set", "where", origin.where()));
  }

  private Optional<BandTable> table(Bands bands) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    var banded = BandedOutcomes.of(found.stream().map(SubjectOutcomes::outcomes).toList(), bands);
    int provisional = found.stream().mapToInt(SubjectOutcomes::provisional).sum();
    return Optional.of(new BandTables(w(), bands, banded, singleMarks).made(provisional));
  }

  private List<ResultsPage.SubjectRow> rows(Bands bands) {
    var bySubject =
        found.stream()
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
