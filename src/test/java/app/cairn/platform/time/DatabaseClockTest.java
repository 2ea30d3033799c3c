package app.cairn.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseClockTest {

  private static final Instant HALF_A_MINUTE_BEFORE_WINTER_TIME =
      Instant.parse("2026-10-25T00:59:30Z");

  private final SteppingClock machine = new SteppingClock();
  private Duration databaseAhead = Duration.ZERO;
  private final Deque<Duration> trips = new ArrayDeque<>();
  private final DatabaseClock clock = new DatabaseClock(machine, Connection::new);

  @ParameterizedTest
  @ValueSource(ints = {-300, -3, 0, 3, 300})
  void whateverTheMachineBelievesTheDatabaseIsFollowed(int seconds) {
    databaseAhead = Duration.ofSeconds(seconds);
    clock.measure();
    machine.pass(Duration.ofSeconds(20));
    assertThat(clock.instant()).isEqualTo(machine.instant().plusSeconds(seconds));
    assertThat(clock.isKnown()).isTrue();
  }

  @Test
  void twoNodesWhoseClocksAreTenMinutesApartShowTheSameTime() {
    var other = new SteppingClock();
    other.pass(Duration.ofMinutes(10));
    databaseAhead = Duration.ofMinutes(5);
    var slow = new DatabaseClock(machine, Connection::new);
    var fast = new DatabaseClock(other, Connection::new);
    slow.measure();
    fast.measure();
    assertThat(slow.instant()).isEqualTo(fast.instant());
  }

  @Test
  void theQuickestOfThreeAnswersCounts() {
    databaseAhead = Duration.ofSeconds(100);
    trips.addAll(List.of(Duration.ofMillis(800), Duration.ofMillis(2), Duration.ofMillis(500)));
    clock.measure();
    assertThat(Duration.between(machine.instant(), clock.instant()))
        .isCloseTo(databaseAhead, Duration.ofMillis(1));
  }

  @Test
  void answersThatTookTooLongChangeNothing() {
    clock.measure();
    databaseAhead = Duration.ofSeconds(100);
    trips.addAll(List.of(Duration.ofSeconds(2), Duration.ofSeconds(3), Duration.ofSeconds(2)));
    clock.measure();
    assertThat(clock.instant()).isEqualTo(machine.instant());
  }

  @Test
  void notReadyBeforeTheFirstAnswerAndTwoMinutesAfterTheLast() {
    var keeper = new ClockKeeper(clock);
    assertThat(status(keeper)).isEqualTo("OUT_OF_SERVICE");
    clock.measure();
    assertThat(status(keeper)).isEqualTo("UP");
    machine.pass(DatabaseClock.GOOD_FOR.plusSeconds(1));
    assertThat(status(keeper)).isEqualTo("OUT_OF_SERVICE");
    clock.measure();
    assertThat(status(keeper)).isEqualTo("UP");
  }

  @Test
  void aDatabaseThatCannotBeReachedLeavesTheTimeAsItWas() {
    databaseAhead = Duration.ofSeconds(300);
    clock.measure();
    var unreachable =
        new DatabaseClock(
            machine,
            () -> {
              throw new java.sql.SQLException("gone");
            });
    unreachable.measure();
    assertThat(unreachable.isKnown()).isFalse();
    assertThat(unreachable.instant()).isEqualTo(machine.instant());
  }

  @Test
  void aZonesClockFollowsToo() {
    databaseAhead = Duration.ofSeconds(300);
    Clock london = clock.withZone(ZoneId.of("Europe/London"));
    clock.measure();
    assertThat(london.instant()).isEqualTo(clock.instant());
    assertThat(london.getZone()).isEqualTo(ZoneId.of("Europe/London"));
  }

  private static String status(ClockKeeper keeper) {
    return keeper.health().getStatus().getCode();
  }

  /** Always {@code databaseAhead} of the first machine; half of each trip is the way back. */
  private final class Connection implements DatabaseClock.Question {

    @Override
    public Instant whatTimeIsIt() {
      Duration trip = trips.isEmpty() ? Duration.ZERO : trips.removeFirst();
      machine.pass(trip.dividedBy(2));
      Instant said = machine.instant().plus(databaseAhead);
      machine.pass(trip.dividedBy(2));
      return said;
    }

    @Override
    public void close() {
      // Nothing was opened.
    }
  }

  private static final class SteppingClock extends Clock {

    private Instant now = HALF_A_MINUTE_BEFORE_WINTER_TIME;

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
