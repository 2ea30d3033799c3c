package app.cairn.curriculum;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.platform.Actor;
import app.cairn.platform.PersonId;
import app.cairn.platform.Role;
import app.cairn.platform.Scope;
import app.cairn.platform.contributions.RolesOf;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import app.cairn.world.World;
import app.cairn.world.WorldClock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CairnTest
@InWorld
class MayNotKnowWhoCameTest {

  private static final List<PersonId> PHYSICS = people(Person.PIA, Person.PER, Person.PAZ);
  private static final List<PersonId> HISTORY = people(Person.HAL, Person.HUI);

  @Autowired MayNotKnowWhoCame mayNotKnow;
  @Autowired RolesOf roles;

  @Test
  void aCoordinatorKnowsWhoCameInTheirPart() {
    assertThat(mayNotKnow.of(actor(Person.COLIN), PHYSICS)).isFalse();
  }

  @Test
  void aCoordinatorWhoAlsoTeachesTheModuleDoesNot() {
    Actor mara = actor(Person.MARA);

    assertThat(mara.is(new Role("coordinator"))).isTrue();
    assertThat(mayNotKnow.of(mara, PHYSICS)).isTrue();
    assertThat(mayNotKnow.of(mara, HISTORY)).isFalse();
  }

  @Test
  void anOrganiserWhoMarksDoesNotAndTheOtherOrganiserDoes() {
    assertThat(actor(Person.OLGA).is(new Role("student-organiser"))).isTrue();
    assertThat(mayNotKnow.of(actor(Person.OLGA), PHYSICS)).isTrue();
    assertThat(mayNotKnow.of(actor(Person.OLU), PHYSICS)).isFalse();
  }

  @Test
  void aTutorDoesNotAsSoonAsOneOfTheirsIsOnTheList() {
    assertThat(mayNotKnow.of(actor(Person.TOVE), people(Person.PER, Person.PAZ))).isFalse();
    assertThat(mayNotKnow.of(actor(Person.TOVE), people(Person.PER, Person.PIA))).isTrue();
  }

  @Test
  void anEmptyListHidesNothing() {
    assertThat(mayNotKnow.of(actor(Person.LEN), List.of())).isFalse();
  }

  @Test
  void itLastsAYearBeyondTheTeachingBecauseMarksComeLate() {
    WorldClock.setTo(Instant.parse("2027-06-01T10:00:00Z"));
    assertThat(mayNotKnow.of(actor(Person.MARA), PHYSICS)).isTrue();

    WorldClock.setTo(Instant.parse("2028-03-01T10:00:00Z"));
    assertThat(mayNotKnow.of(actor(Person.MARA), PHYSICS)).isFalse();
  }

  @Test
  void itHoldsBeforeTheTeachingBegins() {
    WorldClock.setTo(Instant.parse("2026-09-01T10:00:00Z"));

    assertThat(mayNotKnow.of(actor(Person.MARA), PHYSICS)).isTrue();
  }

  @Test
  void itIsSubtractedWhateverElseSomebodyIs() {
    Actor mara = actor(Person.MARA);
    Actor tove = actor(Person.TOVE);

    assertThat(
            mara.roles()
                .isWithheld(MayNotKnowWhoCame.WHO_CAME, Scope.of("unit-offering", HERE.id(312))))
        .isTrue();
    assertThat(
            mara.roles()
                .isWithheld(MayNotKnowWhoCame.WHO_CAME, Scope.of("unit-offering", HERE.id(313))))
        .isFalse();
    assertThat(
            tove.roles().isWithheld(MayNotKnowWhoCame.WHO_CAME, Scope.of("student", HERE.id(121))))
        .isTrue();
    assertThat(actor(Person.COLIN).roles().withheld()).isEmpty();
  }

  private Actor actor(Person person) {
    return roles.actor(HERE.institution(), HERE.person(person));
  }

  private static List<PersonId> people(Person... people) {
    return Stream.of(people).map(World.HERE::person).toList();
  }
}
