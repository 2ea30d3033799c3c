package app.cairn.sessions.topics;

import static app.cairn.institution.WeekKind.CLOSED;
import static app.cairn.institution.WeekKind.READING;
import static app.cairn.institution.WeekKind.TEACHING;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.institution.WeekKind;
import app.cairn.sessions.topics.Week.Kept;
import app.cairn.sessions.topics.Week.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CopyTest {

  private static final LocalDate BEFORE = LocalDate.of(2025, 9, 22);
  private static final LocalDate NOW = LocalDate.of(2026, 9, 21);

  @Test
  void theThirdTeachingWeeksTopicGoesToTheThirdTeachingWeekWhereverTheReadingWeekIs() {
    var earlier =
        List.of(
            week(BEFORE, 1, TEACHING, "Forces"),
            week(BEFORE, 2, READING, ""),
            week(BEFORE, 3, TEACHING, "Momentum"),
            week(BEFORE, 4, TEACHING, "Energy"));
    var now =
        List.of(
            week(NOW, 1, TEACHING, ""),
            week(NOW, 2, TEACHING, ""),
            week(NOW, 3, READING, ""),
            week(NOW, 4, CLOSED, ""),
            week(NOW, 5, TEACHING, ""));
    var copy = Copy.of(earlier, now);
    assertThat(copy.topics().entrySet())
        .extracting(one -> one.getKey().number() + " " + one.getValue().title())
        .containsExactly("1 Forces", "2 Momentum", "5 Energy");
    assertThat(copy.left()).isEmpty();
  }

  @Test
  void aWeekWithATopicKeepsItAndWhatFindsNoWeekIsNamed() {
    var earlier =
        List.of(week(BEFORE, 1, TEACHING, "Forces"), week(BEFORE, 2, TEACHING, "Momentum"));
    var copy = Copy.of(earlier, List.of(week(NOW, 1, TEACHING, "Vectors")));
    assertThat(copy.topics()).isEmpty();
    assertThat(copy.left()).containsExactly("Momentum");
  }

  private static Week week(LocalDate first, int number, WeekKind kind, String title) {
    return new Week(
        "Autumn",
        number,
        first.plusWeeks(number - 1L),
        kind,
        "",
        title.isEmpty()
            ? Optional.empty()
            : Optional.of(new Kept(1, new Text(title, ""), "", false)),
        Optional.empty());
  }
}
