package app.cairn.platform.errors;

import app.cairn.platform.page.Shell;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Page;
import cairn.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One page for every kind of trouble; when even its frame fails, a bare one. */
@Component
class ProblemPages {

  private static final Logger log = LoggerFactory.getLogger(ProblemPages.class);

  private final Shells shells;
  private final Templates templates;

  ProblemPages(Shells shells, Templates templates) {
    this.shells = shells;
    this.templates = templates;
  }

  Page saying(int status, Problem problem) {
    return page(status, problem, null, null);
  }

  Page saying(int status, Problem problem, @Nullable String reason) {
    return page(status, problem, reason, null);
  }

  Page broken(int status, String reference) {
    return page(status, Problem.BROKEN, null, reference);
  }

  private Page page(
      int status, Problem problem, @Nullable String reason, @Nullable String reference) {
    Shell shell = shell(problem);
    String sentence = reason == null ? shell.w().choice("problem.sentence", problem) : reason;
    return new Page(
        status, templates.platformErrorsProblem(new ProblemPage(shell, sentence, reference)));
  }

  private Shell shell(Problem problem) {
    String title =
        switch (problem) {
          case NOT_FOUND -> "problem.title.not-found";
          case NOT_ALLOWED -> "problem.title.not-allowed";
          case CONFLICT -> "problem.title.conflict";
          case NOT_UNDERSTOOD -> "problem.title.not-understood";
          case TOO_LARGE -> "problem.title.too-large";
          case BROKEN -> "problem.title.broken";
        };
    if (problem == Problem.BROKEN) {
      return shells.bare(title);
    }
    try {
      return shells.titled(title);
    } catch (RuntimeException e) {
      log.error("The frame of a problem page failed", e);
      return shells.bare(title);
    }
  }
}
