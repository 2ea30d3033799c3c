package app.cairn.demonstration.story;

import app.cairn.demonstration.simulator.Cast;
import app.cairn.demonstration.simulator.University;
import app.cairn.evaluation.Benchmarking;
import app.cairn.platform.contributions.DemonstrationChapter;
import app.cairn.platform.words.Words;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Every university has given its latest year's sums, so that each can ask for the others'. */
@Component
@ConditionalOnProperty("cairn.demonstration")
class Benchmark implements DemonstrationChapter {

  private final Stage stage;
  private final Benchmarking benchmarking;
  private final Words words;

  Benchmark(Stage stage, Benchmarking benchmarking, Words words) {
    this.stage = stage;
    this.benchmarking = benchmarking;
    this.words = words;
  }

  @Override
  public int order() {
    return 76;
  }

  @Override
  public String name() {
    return "Giving sums to the benchmark";
  }

  @Override
  public void run() {
    var w = words.wording(Locale.UK, ZoneOffset.UTC);
    for (var university : University.values()) {
      stage.at(
          university,
          () ->
              stage
                  .find(Cast.of(university).get(Cast.Part.SUPERVISOR.ordinal()))
                  .ifPresent(by -> benchmarking.give(by, w)));
    }
  }
}
