package app.cairn.demonstration.story;

import app.cairn.demonstration.simulator.University;
import app.cairn.platform.contributions.DemonstrationChapter;
import app.cairn.platform.database.CannotStart;
import app.cairn.platform.tenancy.InstitutionCard;
import app.cairn.platform.tenancy.InstitutionDirectory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Tells the chapters before the first page is served. Each chapter looks for what it would make and
 * leaves it alone when it is there, so that a second start changes nothing and one that was
 * interrupted goes on where it stopped.
 */
@Component
@ConditionalOnExpression(
    "${cairn.demonstration:false} and ${cairn.story:true} and !${cairn.command:false}")
class Story implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Story.class);

  /** Well before the web server opens its port. */
  private static final int BEFORE_PAGES = 0;

  private final List<DemonstrationChapter> chapters;
  private final InstitutionDirectory institutions;
  private final Folders folders;
  private final Clock clock;
  private volatile boolean told;

  Story(
      List<DemonstrationChapter> chapters,
      InstitutionDirectory institutions,
      Folders folders,
      Clock clock) {
    this.chapters =
        chapters.stream().sorted(Comparator.comparingInt(DemonstrationChapter::order)).toList();
    this.institutions = institutions;
    this.folders = folders;
    this.clock = clock;
  }

  @Override
  public void start() {
    refuseWhereOthersLive();
    Instant begun = clock.instant();
    if (institutions.all().isEmpty()) {
      log.info("Laying out four invented universities; this is done once and takes a minute.");
    }
    for (var chapter : chapters) {
      chapter.run();
    }
    if (folders.used()) {
      log.info("The invented universities are there after {} s", seconds(begun, clock.instant()));
      folders.close();
    }
    told = true;
  }

  /** A university of its own kept here must not find invented ones beside it. */
  private void refuseWhereOthersLive() {
    var invented = Stream.of(University.values()).map(University::handle).toList();
    for (InstitutionCard card : institutions.all()) {
      if (!invented.contains(card.handle())) {
        throw new CannotStart(
            "This database holds %s: the demonstration needs a database of its own (CAIRN_DATA or spring.datasource.url chooses another)."
                .formatted(card.name()));
      }
    }
  }

  static String seconds(Instant begun, Instant ended) {
    return "%.1f".formatted(Duration.between(begun, ended).toMillis() / 1000.0);
  }

  @Override
  public void stop() {
    told = false;
  }

  @Override
  public boolean isRunning() {
    return told;
  }

  @Override
  public int getPhase() {
    return BEFORE_PAGES;
  }
}
