package app.cairn.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The machine's clock, put right by how far the database's is from it. All nodes so agree on what
 * time it is, and on the code that is good now, whatever their own clocks say.
 */
final class DatabaseClock extends Clock {

  /** A connection, so that waiting for one is not taken for the way there and back. */
  interface Question extends AutoCloseable {

    Instant whatTimeIsIt() throws Exception;
  }

  /** An answer that took longer says too little about when it was true. */
  static final Duration LONGEST_TRIP = Duration.ofSeconds(1);

  /** As long as a node's own clock may be trusted to go on as it did. */
  static final Duration GOOD_FOR = Duration.ofMinutes(2);

  private static final Logger log = LoggerFactory.getLogger(DatabaseClock.class);
  private static final Duration WORTH_SAYING = Duration.ofSeconds(1);
  private static final int TRIPS = 3;

  /**
   * @param ahead how far the database's clock is ahead of the machine's
   * @param at when it was measured, by the machine's clock
   */
  private record Offset(Duration ahead, Instant at) {}

  private final Clock machine;
  private final Callable<Question> database;
  private final AtomicReference<@Nullable Offset> latest = new AtomicReference<>();

  DatabaseClock(Clock machine, Callable<Question> database) {
    this.machine = machine;
    this.database = database;
  }

  /** Keeps the offset of the quickest of a few answers; the last one when none was quick enough. */
  void measure() {
    Offset best;
    try (Question question = database.call()) {
      best = quickestOf(question);
    } catch (Exception unreachable) {
      log.warn("The database did not say what time it is: {}", unreachable.getMessage());
      return;
    }
    if (best == null) {
      log.warn("The database took longer than {} to say what time it is", LONGEST_TRIP);
      return;
    }
    Offset before = latest.getAndSet(best);
    Duration known = before == null ? Duration.ZERO : before.ahead();
    if (best.ahead().minus(known).abs().compareTo(WORTH_SAYING) > 0) {
      log.warn("The database's clock is {} ahead of this machine's and is followed", best.ahead());
    }
  }

  private @Nullable Offset quickestOf(Question question) throws Exception {
    Offset best = null;
    Duration quickest = LONGEST_TRIP;
    for (int trip = 0; trip < TRIPS; trip++) {
      Instant asked = machine.instant();
      Instant said = question.whatTimeIsIt();
      Instant answered = machine.instant();
      Duration took = Duration.between(asked, answered);
      if (!took.isNegative() && took.compareTo(quickest) <= 0) {
        quickest = took;
        best = new Offset(Duration.between(asked.plus(took.dividedBy(2)), said), answered);
      }
    }
    return best;
  }

  /** Whether the database said lately what time it is. */
  boolean isKnown() {
    Offset offset = latest.get();
    return offset != null
        && Duration.between(offset.at(), machine.instant()).abs().compareTo(GOOD_FOR) <= 0;
  }

  @Override
  public Instant instant() {
    Offset offset = latest.get();
    return offset == null ? machine.instant() : machine.instant().plus(offset.ahead());
  }

  @Override
  public ZoneId getZone() {
    return machine.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new InZone(this, zone);
  }

  private static final class InZone extends Clock {

    private final Clock clock;
    private final ZoneId zone;

    InZone(Clock clock, ZoneId zone) {
      this.clock = clock;
      this.zone = zone;
    }

    @Override
    public Instant instant() {
      return clock.instant();
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return new InZone(clock, other);
    }
  }
}
