package app.cairn.demonstration.story;

import app.cairn.demonstration.simulator.Cast;
import app.cairn.demonstration.simulator.University;
import app.cairn.people.InstitutionRoles;
import app.cairn.people.RolesFromTheStart;
import app.cairn.platform.Role;
import app.cairn.platform.contributions.DemonstrationChapter;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Administrators and planning offices; the roles of a scheme come with its own lists. */
@Component
@ConditionalOnProperty("cairn.demonstration")
class Appointing implements DemonstrationChapter {

  private final Stage stage;
  private final RolesFromTheStart roles;
  private final Clock clock;

  Appointing(Stage stage, RolesFromTheStart roles, Clock clock) {
    this.stage = stage;
    this.roles = roles;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public String name() {
    return "Appointing administrators and planning offices";
  }

  @Override
  public void run() {
    for (var university : University.values()) {
      stage.at(
          university,
          () -> {
            give(university, Cast.Part.ADMINISTRATOR, InstitutionRoles.ADMINISTRATOR);
            give(university, Cast.Part.PLANNING, InstitutionRoles.PLANNING_OFFICE);
          });
    }
  }

  private void give(University university, Cast.Part part, Role role) {
    var member = Cast.of(university).get(part.ordinal());
    stage
        .find(member)
        .ifPresent(
            person ->
                roles.give(
                    person, role, LocalDate.now(clock.withZone(Folders.ZONE)).minusYears(2)));
  }
}
