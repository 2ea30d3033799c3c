package app.cairn.evaluation.benchmark;

import app.cairn.evaluation.impact.YearsResults;
import app.cairn.platform.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The others' figures are asked for. */
@Controller
class BenchmarkFiguresController {

  private final Benchmarks benchmarks;
  private final BenchmarkViews views;

  BenchmarkFiguresController(Benchmarks benchmarks, BenchmarkViews views) {
    this.benchmarks = benchmarks;
    this.views = views;
  }

  @PostMapping("/results/benchmark/figures")
  View create(YearsResults.Question question, Actor actor) {
    var outcome = benchmarks.ask(question, views.wording(), actor);
    return views.after(Act.ASK, outcome, question, actor);
  }
}
