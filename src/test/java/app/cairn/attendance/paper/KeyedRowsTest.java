package app.cairn.attendance.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.attendance.code.RegisterHandle;
import app.cairn.attendance.paper.KeyedRows.Problem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyedRowsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 4 7 8 9",
        "1,4,7-9",
        " 9;8\n7\t4 ,, 1 ",
        "1 4 7 - 9",
        "KXR1\nKXR4\nKXR7\nKXR8\nKXR9\n",
        "kxr1 kxr-4 7–9",
        "]Q1KXR1 ]Q1KXR4 7-9 7 8",
        "001 04 7-9."
      })
  void rowsAreReadHoweverTheyAreParted(String typed) {
    KeyedRows keyed = KeyedRows.of(typed, List.of(), "KXR", 12);
    assertThat(keyed.problems()).isEmpty();
    assertThat(keyed.numbers()).containsExactly(1, 4, 7, 8, 9);
  }

  @Test
  void tickedAndTypedRowsCountOnce() {
    KeyedRows keyed = KeyedRows.of("2 3", List.of(3, 1), "KXR", 12);
    assertThat(keyed.numbers()).containsExactly(1, 2, 3);
  }

  @Test
  void eachThingThatIsNoRowIsNamed() {
    KeyedRows keyed = KeyedRows.of("1 13 Sam 9-7 4-40 BCD2 0 1234567", List.of(99), "KXR", 12);
    assertThat(keyed.problems())
        .containsExactly(
            new Problem.NoSuchRow(99, 12),
            new Problem.NoSuchRow(13, 12),
            new Problem.NotANumber("Sam"),
            new Problem.Backwards("9-7"),
            new Problem.NoSuchRow(40, 12),
            new Problem.OfAnotherSheet("BCD2", "KXR"),
            new Problem.NoSuchRow(0, 12),
            new Problem.NotANumber("1234567"));
  }

  @Test
  void marksOfRegistersHaveThreeLettersAndSeldomMeet() {
    var marks =
        LongStream.range(0, 1_000)
            .mapToObj(n -> new RegisterHandle(n * 7919).mark())
            .collect(Collectors.toSet());
    assertThat(marks).allMatch(mark -> mark.matches("[A-Z]{3}")).hasSizeGreaterThan(900);
  }
}
