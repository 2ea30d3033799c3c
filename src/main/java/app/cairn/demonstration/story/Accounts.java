package app.cairn.demonstration.story;

import app.cairn.demonstration.simulator.Cast;
import app.cairn.demonstration.simulator.University;
import app.cairn.evaluation.Accounting;
import app.cairn.platform.contributions.DemonstrationChapter;
import app.cairn.platform.words.Words;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What the largest university's scheme costs, reached before, and what became of its leaders. */
@Component
@ConditionalOnProperty("cairn.demonstration")
class Accounts implements DemonstrationChapter {

  private static final University WHERE = University.HARROWMERE;
  private static final Accounting.Cost COST =
      new Accounting.Cost("GBP", 92_000, 31_500, 8_400, 9_250);
  private static final List<Accounting.Earlier> EARLIER =
      List.of(
          new Accounting.Earlier(212, 871, 905),
          new Accounting.Earlier(498, 2_207, 2_290),
          new Accounting.Earlier(903, 4_118, 4_264),
          new Accounting.Earlier(1_344, 6_015, 6_231),
          new Accounting.Earlier(1_871, 8_590, 8_876));

  private final Stage stage;
  private final Accounting accounting;
  private final Words words;

  Accounts(Stage stage, Accounting accounting, Words words) {
    this.stage = stage;
    this.accounting = accounting;
    this.words = words;
  }

  @Override
  public int order() {
    return 75;
  }

  @Override
  public String name() {
    return "Counting what it cost and came to";
  }

  @Override
  public void run() {
    var w = words.wording(Locale.UK, ZoneOffset.UTC);
    var outcomes =
        List.of(
            new Accounting.Outcome(
                w.t("demonstration.outcome.before"),
                w.t("demonstration.outcome.further"),
                69,
                78,
                3_911,
                4_602),
            new Accounting.Outcome(
                w.t("demonstration.outcome.latest"),
                w.t("demonstration.outcome.further"),
                104,
                112,
                4_118,
                4_846));
    stage.at(
        WHERE,
        () ->
            stage
                .find(Cast.of(WHERE).get(Cast.Part.SUPERVISOR.ordinal()))
                .ifPresent(by -> accounting.give(by, COST, outcomes, EARLIER)));
  }
}
