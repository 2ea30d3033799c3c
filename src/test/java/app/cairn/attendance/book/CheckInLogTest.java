package app.cairn.attendance.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.attendance.Occasion;
import app.cairn.attendance.Registers;
import app.cairn.attendance.Roster;
import app.cairn.attendance.TestRegister;
import app.cairn.attendance.code.RegisterHandle;
import app.cairn.platform.PersonId;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import app.cairn.world.World;
import app.cairn.world.WorldClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CairnTest
@InWorld
class CheckInLogTest {

  private static final Random CHANCE = new Random(411);
  private static final PersonId PIA = World.HERE.person(Person.PIA);
  private static final PersonId LEO = World.HERE.person(Person.LEO);

  @Autowired Registers registers;
  @Autowired JdbcClient jdbc;

  private CheckInLog log;
  private RegisterHandle register;
  private UUID registerId;

  private void openARegister() {
    log = new CheckInLog(jdbc);
    registerId = open(WorldClock.NOW.minusSeconds(600));
    register = handleOf(registerId);
  }

  /** The rule, said once more in plain Java, over every kind of history. */
  @Test
  void whatStandsFollowsFromWhatWasSaidByOneRule() {
    openARegister();
    for (int round = 0; round < 60; round++) {
      registerId = open(WorldClock.NOW.minusSeconds(600));
      register = handleOf(registerId);
      String expected = "nothing";
      var history = new ArrayList<String>();
      for (int step = 0; step < 1 + CHANCE.nextInt(6); step++) {
        Way way = Way.values()[CHANCE.nextInt(Way.values().length)];
        Says says = way == Way.CORRECTION ? Says.values()[CHANCE.nextInt(3)] : Says.HERE;
        expected = after(expected, way, says);
        history.add(way + " " + says);
        log.take(List.of(said(way, says, PIA)));
        assertThat(standing()).as(history.toString()).isEqualTo(expected);
      }
    }
  }

  private static String after(String before, Way way, Says says) {
    return switch (way) {
      case CORRECTION -> says.inSql();
      case TICK -> "here";
      case WORD -> before;
      default -> before.equals("not_here") ? "not_here" : "here";
    };
  }

  @Test
  void sameKeyTwiceIsOneCheckInWithOneReceipt() {
    openARegister();
    SaidToBeHere scan = said(Way.SCAN, Says.HERE, PIA);
    TakenDown first = log.take(List.of(scan)).get(scan.clientKey());
    TakenDown second = log.take(List.of(scan)).get(scan.clientKey());
    assertThat(second).isEqualTo(first);
    assertThat(checkIns()).isEqualTo(1);
  }

  @Test
  void sameKeyTwiceInsideOneBatchIsOneCheckInToo() {
    openARegister();
    SaidToBeHere scan = said(Way.SCAN, Says.HERE, PIA);
    assertThat(log.take(List.of(scan, scan, scan))).containsOnlyKeys(scan.clientKey());
    assertThat(checkIns()).isEqualTo(1);
  }

  @Test
  void severalScansOfOnePersonMakeOneEntry() {
    openARegister();
    List<SaidToBeHere> scans =
        List.of(
            said(Way.SCAN, Says.HERE, PIA),
            said(Way.SCAN, Says.HERE, PIA),
            said(Way.CODE, Says.HERE, PIA));
    var receipts = log.take(scans);
    assertThat(scans)
        .extracting(scan -> receipts.get(scan.clientKey()))
        .extracting(receipt -> receipt == null ? null : receipt.outcome())
        .containsExactly(Outcome.ACCEPTED, Outcome.ALREADY_IN, Outcome.ALREADY_IN);
    assertThat(standing()).isEqualTo("here");
  }

  @Test
  void anyoneMayCome() {
    openARegister();
    SaidToBeHere scan = said(Way.SCAN, Says.HERE, World.HERE.person(Person.HAL));
    assertThat(outcome(scan)).isEqualTo(Outcome.NOT_IN_COHORT);
    assertThat(registers.statesOf("test", List.of(registerId))).isEmpty();
    assertThat(here()).isEqualTo(1);
  }

  @Test
  void scansFarOutsideThePromisedTimeAreKeptAndDoNotCount() {
    openARegister();
    for (Duration off : List.of(Duration.ofMinutes(31), Duration.ofMinutes(-121))) {
      registerId = open(WorldClock.NOW.plus(off));
      register = handleOf(registerId);
      assertThat(outcome(said(Way.SCAN, Says.HERE, PIA))).isEqualTo(Outcome.OUTSIDE_HOURS);
      assertThat(checkIns()).isEqualTo(1);
      assertThat(here()).isZero();
      assertThat(outcome(said(Way.TICK, Says.HERE, PIA))).isEqualTo(Outcome.ACCEPTED);
      assertThat(here()).isEqualTo(1);
    }
  }

  @Test
  void scanAfterAKeepersDenialWaits() {
    openARegister();
    log.take(List.of(said(Way.CORRECTION, Says.NOT_HERE, PIA)));
    assertThat(outcome(said(Way.SCAN, Says.HERE, PIA))).isEqualTo(Outcome.WAITING);
    assertThat(here()).isZero();
  }

  @Test
  void registersOfNobodyTakeNothingDown() {
    openARegister();
    register = new RegisterHandle(register.value() ^ 1);
    assertThat(log.take(List.of(said(Way.SCAN, Says.HERE, PIA)))).isEmpty();
  }

  @Test
  void registerOfAnotherInstitutionTakesNothingDown() {
    openARegister();
    register = new RegisterHandle(2_702);
    assertThat(log.take(List.of(said(Way.SCAN, Says.HERE, PIA)))).isEmpty();
  }

  @Test
  void peopleTakenDownByNameCountUntilTakenBack() {
    openARegister();
    SaidToBeHere name =
        SaidToBeHere.takenDown(UUID.randomUUID(), register, "Somebody tall", WorldClock.NOW, LEO);
    TakenDown receipt = log.take(List.of(name)).get(name.clientKey());
    assertThat(here()).isEqualTo(1);
    assertThat(receipt).isNotNull();
    log.take(
        List.of(
            new SaidToBeHere(
                UUID.randomUUID(),
                register,
                null,
                "Somebody tall",
                Way.CORRECTION,
                Says.TAKEN_BACK,
                WorldClock.NOW,
                LEO,
                null,
                Corrections.TICK_UNDONE,
                receipt.id())));
    assertThat(here()).isZero();
  }

  @Test
  void whatAPhoneKeptDoesNotOverrideAKeepersWord() {
    openARegister();
    log.take(List.of(said(Way.CORRECTION, Says.NOT_HERE, PIA)));
    assertThat(outcome(said(Way.TICK, Says.HERE, PIA).keptSince(WorldClock.NOW.minusSeconds(600))))
        .isEqualTo(Outcome.WAITING);
    assertThat(here()).isZero();
    assertThat(outcome(said(Way.TICK, Says.HERE, PIA))).isEqualTo(Outcome.ACCEPTED);
    assertThat(here()).isEqualTo(1);
  }

  @Test
  void scanThatAPhoneKeptWaitsForAKeeperUnlessTheyAreInAlready() {
    openARegister();
    SaidToBeHere kept = said(Way.SCAN, Says.HERE, PIA).keptSince(WorldClock.NOW.minusSeconds(600));
    assertThat(outcome(kept)).isEqualTo(Outcome.WAITING);
    assertThat(here()).isZero();
    log.take(List.of(said(Way.TICK, Says.HERE, PIA)));
    assertThat(outcome(said(Way.SCAN, Says.HERE, PIA).keptSince(WorldClock.NOW.minusSeconds(600))))
        .isEqualTo(Outcome.ALREADY_IN);
  }

  private SaidToBeHere said(Way way, Says says, PersonId person) {
    boolean byEye = way == Way.TICK || way == Way.CORRECTION;
    return new SaidToBeHere(
        UUID.randomUUID(),
        register,
        person,
        null,
        way,
        says,
        WorldClock.NOW,
        byEye ? LEO : null,
        null,
        way == Way.CORRECTION ? "because" : null,
        null);
  }

  private @Nullable Outcome outcome(SaidToBeHere said) {
    TakenDown receipt = log.take(List.of(said)).get(said.clientKey());
    return receipt == null ? null : receipt.outcome();
  }

  private UUID open(Instant starts) {
    var occasion = new Occasion("test", UUID.randomUUID());
    return registers
        .open(TestRegister.opened(World.HERE, occasion, Roster.COHORT, 120, starts, null))
        .value();
  }

  private RegisterHandle handleOf(UUID id) {
    return new RegisterHandle(
        jdbc.sql("select handle from attendance.register where id = :id")
            .param("id", id)
            .query((row, n) -> row.getLong(1))
            .single());
  }

  private String standing() {
    return jdbc.sql("select standing from attendance.register_entry where register_id = :id")
        .param("id", registerId)
        .query((row, n) -> row.getString(1))
        .optional()
        .orElse("nothing");
  }

  private long checkIns() {
    return jdbc.sql("select count(*) from attendance.check_in where register_id = :id")
        .param("id", registerId)
        .query((row, n) -> row.getLong(1))
        .single();
  }

  private int here() {
    UUID occasion =
        jdbc.sql("select occasion_id from attendance.register where id = :id")
            .param("id", registerId)
            .query((row, n) -> row.getObject(1, UUID.class))
            .single();
    return registers.statesOf("test", List.of(occasion)).values().iterator().next().here();
  }
}
