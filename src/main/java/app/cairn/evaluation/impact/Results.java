package app.cairn.evaluation.impact;

import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.page.Shell;
import app.cairn.platform.words.Wording;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts a reader's results together, once the records are read and the database is left alone. */
@Component
class Results {

  private final EvidenceRoom room;

  Results(EvidenceRoom room) {
    this.room = room;
  }

  ResultsPage ofScheme(Shell shell, Asked asked, Actor actor) {
    return room.ofScheme(asked, shell.w().zone(), actor)
        .map(evidence -> new ResultsPages(shell, evidence).made())
        .orElseGet(() -> ResultsPages.withoutScheme(shell));
  }

  ResultsPage ofSubject(Shell shell, UUID subject, Asked asked, Actor actor) {
    var evidence = room.ofSubject(subject, asked, shell.w().zone(), actor);
    return new ResultsPages(shell, evidence).made();
  }

  /** Every threshold of a scheme, which takes too long to stand on the page of its results. */
  ThresholdsPage thresholdsOfScheme(Shell shell, Asked asked, Actor actor) {
    var evidence = room.ofScheme(asked, shell.w().zone(), actor).orElseThrow(NotFound::new);
    return new ResultsPages(shell, evidence).everyThreshold();
  }

  ResultsFiles filesOfScheme(Wording w, Asked asked, Actor actor) {
    var evidence = room.ofScheme(asked, w.zone(), actor).orElseThrow(NotFound::new);
    return ResultsFiles.of(evidence, w);
  }

  ResultsFiles filesOfSubject(Wording w, UUID subject, Asked asked, Actor actor) {
    return ResultsFiles.of(room.ofSubject(subject, asked, w.zone(), actor), w);
  }
}
