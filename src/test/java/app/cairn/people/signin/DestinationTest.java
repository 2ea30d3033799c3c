package app.cairn.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

  @Test
  void aPageOfOursIsKeptWithItsQuestion() {
    assertThat(Destination.of("/sessions/1?week=3&x=%2F").path())
        .isEqualTo("/sessions/1?week=3&x=%2F");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "//evil.example",
        "https://evil.example/",
        "javascript:alert(1)",
        "/\\evil.example",
        "\\/evil.example",
        "/a\r\nSet-Cookie: x=y",
        "/a b",
        "/sign-in",
        "/sign-out",
        "sessions"
      })
  void whateverCouldLeadElsewhereBecomesHome(String wanted) {
    assertThat(Destination.of(wanted)).isEqualTo(Destination.HOME);
  }

  @Test
  void anOverlongPathBecomesHome() {
    assertThat(Destination.of("/" + "a".repeat(500))).isEqualTo(Destination.HOME);
    assertThat(Destination.of(null)).isEqualTo(Destination.HOME);
  }
}
