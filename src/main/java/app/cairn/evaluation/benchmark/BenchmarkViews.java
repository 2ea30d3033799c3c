package app.cairn.evaluation.benchmark;

import app.cairn.evaluation.impact.YearsResults;
import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The page of the benchmark, and what is shown after something was done about it. */
@Component
class BenchmarkViews {

  private final Benchmarks benchmarks;
  private final Shells shells;
  private final Templates templates;

  BenchmarkViews(Benchmarks benchmarks, Shells shells, Templates templates) {
    this.benchmarks = benchmarks;
    this.shells = shells;
    this.templates = templates;
  }

  Wording wording() {
    return shells.wording();
  }

  View shown(YearsResults.Question question, Actor actor) {
    return Page.ok(templates.evaluationBenchmarkIndex(page(question, Optional.empty(), actor)));
  }

  /** What was done stays done when it is asked for once more. */
  View after(Act act, Benchmarks.Outcome outcome, YearsResults.Question question, Actor actor) {
    return switch (outcome) {
      case DONE, ALREADY ->
          Redirect.to(question.address(BenchmarkPages.PATH))
              .saying(wording().choice("benchmark.done", act));
      case NOT_GIVEN, NOT_SETTLED, FEW, TOO_FEW_OTHERS, OVER_HALF ->
          Page.invalid(
              templates.evaluationBenchmarkIndex(
                  page(
                      question, Optional.of(wording().choice("benchmark.wrong", outcome)), actor)));
    };
  }

  private BenchmarkPage page(YearsResults.Question question, Optional<String> wrong, Actor actor) {
    var shell = shells.titled("benchmark.title");
    return new BenchmarkPages(shell, question, benchmarks.desk(question, shell.w(), actor))
        .page(wrong);
  }
}
