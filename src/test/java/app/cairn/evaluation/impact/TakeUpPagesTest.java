package app.cairn.evaluation.impact;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.platform.words.Words;
import app.cairn.scheme.CohortName;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TakeUpPagesTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

  @Test
  void aSubjectWithoutAnySessionTakesNoRowButIsNamed() {
    var held = takeUp("Mechanics", List.of(new TakeUp.Week(MONDAY, 1, 12, 12)));
    var none = takeUp("Optics", List.of());
    var part =
        new TakeUpPages(
                Words.alone().wording(Locale.UK, ZoneOffset.UTC),
                new Asked(null, null, null, null, null),
                new TakeUpRoom.Seen(
                    List.of(), Optional.empty(), TakeUpTold.of(List.of(held, none))))
            .subjectsPart();
    assertThat(part.table().rows()).hasSize(1);
    assertThat(part.without()).singleElement().asString().contains("Optics");
  }

  private static TakeUp takeUp(String title, List<TakeUp.Week> weeks) {
    return new TakeUp(
        new CohortName(Optional.of("U"), Optional.of(title), Optional.empty()), 40, weeks);
  }
}
