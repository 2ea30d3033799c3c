package app.cairn.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.CairnApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

  private final ApplicationModules modules = ApplicationModules.of(CairnApplication.class);

  @Test
  void modulesUseOnlyWhatTheyDeclare() {
    modules.verify();
  }

  @Test
  void theHouseHasFifteenRooms() {
    assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
        .as("a new module is a decision record, not a folder: see STYLE, \"Application modules\"")
        .containsExactlyInAnyOrder(
            "platform",
            "institution",
            "people",
            "curriculum",
            "notifications",
            "scheme",
            "attendance",
            "leaders",
            "timetable",
            "mentoring",
            "sessions",
            "recognition",
            "evaluation",
            "integration",
            "demonstration");
  }
}
