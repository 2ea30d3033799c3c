package app.cairn.evaluation.international;

import app.cairn.evaluation.impact.DeliveriesOfYear;
import app.cairn.evaluation.impact.YearsResults;
import app.cairn.platform.Actor;
import app.cairn.platform.web.CsvFile;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.rules.Bands;
import org.springframework.stereotype.Component;

/** Where a year's return is put together. */
@Component
public class InternationalReturns {

  /** As the Center has grouped students since April 2017. */
  private static final Bands GROUPS = Bands.of("0,1-4,5-9,10+").orElseThrow();

  private final DeliveriesOfYear deliveries;

  InternationalReturns(DeliveriesOfYear deliveries) {
    this.deliveries = deliveries;
  }

  record Opened(DeliveriesOfYear.Found found, Lines lines) {

    String yearName() {
      return found.years().shown().map(YearsResults.Year::name).orElse("");
    }
  }

  Opened open(YearsResults.Question question, Wording w, Actor actor) {
    return opened(deliveries.of(question, GROUPS, w, actor), w);
  }

  /** The file for the command line, where a year is meant by its name. */
  public CsvFile forOperator(YearsResults.Question question, Wording w) {
    return new InternationalFile(w, opened(deliveries.forOperator(question, GROUPS, w), w)).made();
  }

  private static Opened opened(DeliveriesOfYear.Found found, Wording w) {
    return new Opened(
        found,
        Lines.of(found.deliveries().stream().map(Line::of).toList(), w.t("international.others")));
  }
}
