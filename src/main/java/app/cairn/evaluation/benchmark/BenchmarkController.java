package app.cairn.evaluation.benchmark;

import app.cairn.evaluation.impact.YearsResults;
import app.cairn.platform.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** A year's sums are given to the benchmark, and taken back. */
@Controller
class BenchmarkController {

  private final Benchmarks benchmarks;
  private final BenchmarkViews views;

  BenchmarkController(Benchmarks benchmarks, BenchmarkViews views) {
    this.benchmarks = benchmarks;
    this.views = views;
  }

  @GetMapping("/results/benchmark")
  View index(YearsResults.Question question, Actor actor) {
    return views.shown(question, actor);
  }

  @PostMapping("/results/benchmark")
  View create(YearsResults.Question question, Actor actor) {
    var outcome = benchmarks.give(question, views.wording(), actor);
    return views.after(Act.GIVE, outcome, question, actor);
  }

  @DeleteMapping("/results/benchmark")
  View destroy(YearsResults.Question question, Actor actor) {
    var outcome = benchmarks.takeBack(question, views.wording(), actor);
    return views.after(Act.TAKE_BACK, outcome, question, actor);
  }
}
