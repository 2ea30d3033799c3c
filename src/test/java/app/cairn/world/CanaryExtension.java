package app.cairn.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails the test during which a canary got out. */
final class CanaryExtension implements AfterEachCallback {

  @Override
  public void afterEach(ExtensionContext context) {
    WorldClock.reset();
    List<String> escaped = Canaries.takeEscaped();
    assertThat(escaped).as("answers that hold another institution's text").isEmpty();
  }
}
