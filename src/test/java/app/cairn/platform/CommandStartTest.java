package app.cairn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.CairnApplication;
import app.cairn.world.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Commands run without a web server, and so without what only pages have. */
class CommandStartTest {

  @Test
  void everyModuleStartsWithoutPages() {
    try (var application =
        new SpringApplicationBuilder(CairnApplication.class)
            .web(WebApplicationType.NONE)
            .initializers(new TestDatabase())
            .properties("cairn.data=target/test-data", "cairn.command=true")
            .run()) {
      assertThat(application.isRunning()).isTrue();
    }
  }
}
