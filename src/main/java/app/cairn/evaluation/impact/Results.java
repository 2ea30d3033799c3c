package app.cairn.evaluation.impact;

import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.kept.KeptWork;
import app.cairn.platform.page.Shell;
import app.cairn.platform.words.Wording;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Puts a reader's results together, once the records are read and the database is left alone. Pages
 * are kept until a record changes: whole schemes take a third of a second to count.
 */
@Component
class Results {

  private final EvidenceRoom room;
  private final KeptWork kept;

  Results(EvidenceRoom room, KeptWork kept) {
    this.room = room;
    this.kept = kept;
  }

  /** All that a page of results depends on besides the records. */
  private record Question(
      Asked asked,
      Optional<UUID> subject,
      Reach reach,
      Locale locale,
      ZoneId zone,
      LocalDate day) {}

  ResultsPage ofScheme(Shell shell, Asked asked, Actor actor) {
    return kept(
        shell,
        asked,
        Optional.empty(),
        actor,
        reach ->
            room.ofScheme(asked, shell.w().zone(), reach)
                .map(evidence -> new ResultsPages(shell, evidence).made())
                .orElseGet(() -> ResultsPages.withoutScheme(shell)));
  }

  ResultsPage ofSubject(Shell shell, UUID subject, Asked asked, Actor actor) {
    return kept(
        shell,
        asked,
        Optional.of(subject),
        actor,
        reach ->
            new ResultsPages(shell, room.ofSubject(subject, asked, shell.w().zone(), reach))
                .made());
  }

  private Question question(Asked asked, Optional<UUID> subject, Reach reach, Wording w) {
    return new Question(asked, subject, reach, w.locale(), w.zone(), room.today(w.zone()));
  }

  /** A look is logged each time somebody looks, not each time it is counted. */
  private ResultsPage kept(
      Shell shell,
      Asked asked,
      Optional<UUID> subject,
      Actor actor,
      Function<Reach, ResultsPage> made) {
    var reach = room.reach(actor);
    var w = shell.w();
    var question = question(asked, subject, reach, w);
    var page =
        kept.of(ResultsPage.class, question, () -> made.apply(reach).in(shell.ofNobody()))
            .in(shell);
    if (page.shown().isPresent()) {
      room.seen(actor, reach, subject);
    }
    return page;
  }

  /** What is asked of every threshold, told from what is asked of the page of results. */
  private record ThresholdsQuestion(Question question) {}

  /** Every threshold of a scheme, which takes too long to stand on the page of its results. */
  ThresholdsPage thresholdsOfScheme(Shell shell, Asked asked, Actor actor) {
    var reach = room.reach(actor);
    var w = shell.w();
    var question = question(asked, Optional.empty(), reach, w);
    var page =
        kept.of(
                ThresholdsPage.class,
                new ThresholdsQuestion(question),
                () ->
                    new ResultsPages(
                            shell, room.ofScheme(asked, w.zone(), reach).orElseThrow(NotFound::new))
                        .everyThreshold()
                        .in(shell.ofNobody()))
            .in(shell);
    if (page.card().isPresent()) {
      room.seen(actor, reach, Optional.empty());
    }
    return page;
  }

  ResultsFiles filesOfScheme(Wording w, Asked asked, Actor actor) {
    return ResultsFiles.of(scheme(w, asked, actor), w);
  }

  ResultsFiles filesOfSubject(Wording w, UUID subject, Asked asked, Actor actor) {
    var reach = room.reach(actor);
    var evidence = room.ofSubject(subject, asked, w.zone(), reach);
    seen(evidence, actor, reach);
    return ResultsFiles.of(evidence, w);
  }

  private Evidence scheme(Wording w, Asked asked, Actor actor) {
    var reach = room.reach(actor);
    var evidence = room.ofScheme(asked, w.zone(), reach).orElseThrow(NotFound::new);
    seen(evidence, actor, reach);
    return evidence;
  }

  private void seen(Evidence evidence, Actor actor, Reach reach) {
    if (!evidence.parts().isEmpty()) {
      room.seen(actor, reach, Optional.ofNullable(evidence.subject()));
    }
  }
}
