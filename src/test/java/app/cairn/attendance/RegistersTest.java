package app.cairn.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import app.cairn.world.World;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CairnTest
@InWorld
class RegistersTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  @Autowired Registers registers;
  @Autowired JdbcClient jdbc;

  @Test
  void openingTwiceIsOpeningOnce() {
    Occasion occasion = occasion();
    RegisterId first = registers.open(asked(occasion, 120));
    assertThat(registers.open(asked(occasion, 10))).isEqualTo(first);
    assertThat(registers.of(occasion)).contains(first);
    assertThat(number("select window_seconds from attendance.register where id = :id", first))
        .isEqualTo(10);
    assertThat(
            number(
                "select count(*) from attendance.register_handle where register_id = :id", first))
        .isEqualTo(1);
  }

  @Test
  void manyOpenAtOnceInTheOrderAsked() {
    List<OpenRegister> asked =
        IntStream.range(0, 500).mapToObj(_ -> asked(occasion(), 120)).toList();
    List<RegisterId> opened = registers.openAll(asked);
    assertThat(opened).hasSize(500).doesNotHaveDuplicates();
    assertThat(registers.of(asked.get(77).occasion())).contains(opened.get(77));
    assertThat(registers.openAll(asked)).isEqualTo(opened);
  }

  @Test
  void keepersAreExactlyThoseNamedLast() {
    Occasion occasion = occasion();
    RegisterId id = registers.open(asked(occasion, 120));
    registers.keepers(
        occasion, Set.of(World.HERE.person(Person.LEO), World.HERE.person(Person.LIA)));
    registers.keepers(
        occasion, Set.of(World.HERE.person(Person.LIA), World.HERE.person(Person.LARS)));
    assertThat(
            jdbc.sql(
                    """
                    select person_id
                    from attendance.register_keeper
                    where register_id = :id and upper_inf(during)
                    """)
                .param("id", id.value())
                .query((row, n) -> row.getObject(1, UUID.class))
                .list())
        .containsExactlyInAnyOrder(World.HERE.id(112), World.HERE.id(113));
    assertThat(
            number("select count(*) from attendance.register_keeper where register_id = :id", id))
        .as("who kept it before is still known")
        .isEqualTo(3);
  }

  @Test
  void movedOccasionKeepsItsRegisterAndWhatWasSaid() {
    Occasion occasion = new Occasion("study_session", World.HERE.id(601));
    registers.moved(occasion, NOON, NOON.plusSeconds(3600), "Elsewhere");
    RegisterState state =
        registers.statesOf("study_session", List.of(occasion.id())).get(occasion.id());
    assertThat(state).isNotNull();
    assertThat(state.here()).isEqualTo(6);
    assertThat(state.confirmedAt()).isNotNull();
  }

  @Test
  void personsAttendanceIsTheirOwn() {
    assertThat(registers.of(World.HERE.person(Person.PIA), 10))
        .singleElement()
        .satisfies(one -> assertThat(one.occasion().id()).isEqualTo(World.HERE.id(601)));
    assertThat(registers.of(World.HERE.person(Person.PRU), 10)).isEmpty();
    assertThat(registers.of(World.ELSEWHERE.person(Person.PIA), 10)).isEmpty();
  }

  private long number(String sql, RegisterId id) {
    return jdbc.sql(sql).param("id", id.value()).query((row, n) -> row.getLong(1)).single();
  }

  private static Occasion occasion() {
    return new Occasion("test", UUID.randomUUID());
  }

  private static OpenRegister asked(Occasion occasion, int window) {
    return TestRegister.opened(World.HERE, occasion, Roster.COHORT, window, NOON, null);
  }
}
