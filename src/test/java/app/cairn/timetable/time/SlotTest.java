package app.cairn.timetable.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SlotTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalTime TWO = LocalTime.of(14, 0);

  @Test
  void twoOClockStaysTwoOClockAcrossTheClockChange() {
    var before = new Slot(LocalDate.of(2026, 10, 20), TWO, 60);
    var after = new Slot(LocalDate.of(2026, 10, 27), TWO, 60);
    assertThat(before.from(LONDON)).isEqualTo(OffsetDateTime.parse("2026-10-20T13:00Z"));
    assertThat(after.from(LONDON)).isEqualTo(OffsetDateTime.parse("2026-10-27T14:00Z"));
    assertThat(Duration.between(before.from(LONDON), after.from(LONDON)))
        .isEqualTo(Duration.ofHours(7 * 24 + 1));
  }

  @Test
  void theHourThatComesTwiceMeansTheFirst() {
    var twice = new Slot(LocalDate.of(2026, 10, 25), LocalTime.of(1, 30), 60);
    assertThat(twice.exists(LONDON)).isTrue();
    assertThat(twice.from(LONDON)).isEqualTo(OffsetDateTime.parse("2026-10-25T00:30Z"));
    assertThat(twice.to(LONDON)).isEqualTo(OffsetDateTime.parse("2026-10-25T01:30Z"));
  }

  @Test
  void theHourThatIsLeftOutCannotBePromised() {
    assertThat(new Slot(LocalDate.of(2027, 3, 28), LocalTime.of(1, 30), 60).exists(LONDON))
        .isFalse();
    assertThat(new Slot(LocalDate.of(2027, 3, 28), LocalTime.of(2, 0), 60).exists(LONDON)).isTrue();
  }

  @Test
  void aSessionMayEndAfterMidnight() {
    var late = new Slot(LocalDate.of(2026, 11, 3), LocalTime.of(23, 30), 60);
    assertThat(late.ends()).isEqualTo(LocalTime.of(0, 30));
    assertThat(late.to(LONDON)).isEqualTo(OffsetDateTime.parse("2026-11-04T00:30Z"));
  }
}
