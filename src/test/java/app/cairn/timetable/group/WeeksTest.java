package app.cairn.timetable.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeeksTest {

  @Test
  void weeksAreReadAsPeopleWriteThem() {
    assertThat(Weeks.of("2-4, 7;9 – 10")).contains(List.of(2, 3, 4, 7, 9, 10));
    assertThat(Weeks.of("3,3,1")).contains(List.of(1, 3));
  }

  @Test
  void whatIsNotWeeksIsRefused() {
    assertThat(Weeks.of("")).isEmpty();
    assertThat(Weeks.of("all")).isEmpty();
    assertThat(Weeks.of("0")).isEmpty();
    assertThat(Weeks.of("5-3")).isEmpty();
    assertThat(Weeks.of("1-99")).isEmpty();
  }

  @Test
  void weeksAreWrittenAsTheyAreRead() {
    assertThat(Weeks.written(List.of(2, 3, 4, 7, 9, 10))).isEqualTo("2-4, 7, 9-10");
    assertThat(Weeks.of(Weeks.written(List.of(1, 2, 12)))).contains(List.of(1, 2, 12));
  }
}
