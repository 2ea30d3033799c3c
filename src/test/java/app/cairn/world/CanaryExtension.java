package app.cairn.world;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.platform.InstitutionId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails the test during which a canary got out: in an answer, a line of the log or a mail. */
final class CanaryExtension implements AfterEachCallback {

  private static final Outbox OUTBOX = new Outbox();

  @Override
  public void afterEach(ExtensionContext context) {
    WorldClock.reset();
    readMails();
    List<String> escaped = Canaries.takeEscaped();
    assertThat(escaped).as("what holds another institution's text").isEmpty();
  }

  /** Those that have come since; also before somebody burns them. */
  static void readMails() {
    OUTBOX
        .all()
        .forEach(
            letter ->
                Canaries.check(
                    "a mail", universityOf(letter.to()), letter.subject() + " " + letter.text()));
  }

  /** Addresses carry the canary. */
  private static Optional<InstitutionId> universityOf(String address) {
    return Arrays.stream(World.values())
        .filter(world -> address.contains(world.canary().toLowerCase(Locale.ROOT)))
        .map(World::institution)
        .findFirst();
  }
}
