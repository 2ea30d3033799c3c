package app.cairn.attendance.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1004217",
        " 1004217\t",
        "1004217\r\n",
        "0001004217",
        "]C01004217",
        "]A01004217",
        "*1004217*",
        "A1004217B",
        ";1004217=2512101?",
        "%B1004217^LONG/ALEX^2512101?",
        "1004 217",
        "1-004-217",
        "#1004217~"
      })
  void whateverAReaderPutsAroundANumberItIsFound(String typed) {
    assertThat(TypedNumber.of(typed).readings()).anyMatch(one -> one.contains("1004217"));
  }

  @ParameterizedTest
  @CsvSource({"1004217, 001004217", "1004217, 00000001004217", "0042, 42", "42, 0042"})
  void zerosInFrontMayBeMissingOrAdded(String typed, String kept) {
    assertThat(TypedNumber.of(typed).readings()).anyMatch(one -> one.contains(kept));
  }

  @ParameterizedTest
  @CsvSource({"04:a2:2b:91, 04A22B91", "04A22B91, 04a22b91", "ab12cd, AB12CD"})
  void lettersMayBeCapitalsOrNot(String typed, String kept) {
    assertThat(TypedNumber.of(typed).readings()).anyMatch(one -> one.contains(kept));
  }

  @Test
  void mostLiteralReadingComesFirst() {
    assertThat(TypedNumber.of("A12B").readings().getFirst()).contains("A12B").doesNotContain("12");
    assertThat(TypedNumber.of("007").readings().getFirst()).contains("007").doesNotContain("7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\r\n", "***", ";?"})
  void nothingIsNoNumber(String typed) {
    assertThat(TypedNumber.of(typed).isEmpty()).isTrue();
  }

  @Test
  void nothingOfAStripeIsKeptForItMayBeABanks() {
    assertThat(TypedNumber.of(";4929123456781234=2512101?").kept()).isEmpty();
    assertThat(TypedNumber.of("%B4929123456781234^LONG/ALEX^2512?").kept()).isEmpty();
    assertThat(TypedNumber.of("]C0*9900123*").kept()).isEqualTo("9900123");
    assertThat(TypedNumber.of("Sam (tall)").kept()).isEqualTo("Sam (tall)");
  }

  @Test
  void whatIsTooLongIsNotLookedUp() {
    assertThat(TypedNumber.of("9".repeat(300)).isEmpty()).isTrue();
  }
}
