package app.cairn.evaluation.annual;

import app.cairn.evaluation.impact.PartResults;
import app.cairn.evaluation.impact.YearsResults;
import app.cairn.platform.Actor;
import app.cairn.platform.tenancy.InstitutionDirectory;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.words.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where a unit's or school's year is put on one page. */
@Component
class PartReports {

  private final PartResults results;
  private final InstitutionDirectory institutions;
  private final Clock clock;

  PartReports(PartResults results, InstitutionDirectory institutions, Clock clock) {
    this.results = results;
    this.institutions = institutions;
    this.clock = clock;
  }

  PartReportPages ofUnit(UUID unit, YearsResults.Question question, Wording w, Actor actor) {
    return pages(question, results.ofUnit(unit, question, w, actor), w);
  }

  PartReportPages ofSchool(UUID school, YearsResults.Question question, Wording w, Actor actor) {
    return pages(question, results.ofSchool(school, question, w, actor), w);
  }

  private PartReportPages pages(
      YearsResults.Question question, PartResults.Found found, Wording w) {
    return new PartReportPages(
        w,
        question,
        found,
        institutions.cardOf(Tenancy.require()).orElseThrow().name(),
        LocalDate.now(clock.withZone(w.zone())));
  }
}
