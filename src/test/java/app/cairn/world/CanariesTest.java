package app.cairn.world;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.platform.tenancy.Tenancy;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class CanariesTest {

  @Test
  void anotherInstitutionsTextIsNoticedWhateverItsCase() {
    Canaries.check("a mail", Optional.of(World.HERE.institution()), "Dear PTARMIGAN,");
    assertThat(Canaries.takeEscaped()).hasSize(1);
  }

  @Test
  void whoIsNobodySeesNeither() {
    Canaries.check("a page", Optional.empty(), World.HERE.canary() + World.ELSEWHERE.canary());
    assertThat(Canaries.takeEscaped()).hasSize(2);
  }

  @Test
  void onesOwnTextIsOnesOwn() {
    Canaries.check("a page", Optional.of(World.HERE.institution()), World.HERE.canary());
    assertThat(Canaries.takeEscaped()).isEmpty();
  }

  @Test
  void aLineOfTheLogIsReadWithWhatWentWrong() {
    var log = LoggerFactory.getLogger(CanariesTest.class);
    Tenancy.within(
        World.HERE.institution(),
        () -> {
          log.warn("Of {}", World.HERE.canary());
          log.warn("This test says it: {}", World.ELSEWHERE.canary());
          log.warn("This test says it", new IllegalStateException(World.ELSEWHERE.canary()));
          return true;
        });
    assertThat(Canaries.takeEscaped()).hasSize(2);
  }
}
