package app.cairn.attendance.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cairn.attendance.book.Outcome;
import app.cairn.attendance.book.SaidToBeHere;
import app.cairn.attendance.book.TakenDown;
import app.cairn.attendance.book.Way;
import app.cairn.attendance.code.RegisterHandle;
import app.cairn.platform.InstitutionId;
import app.cairn.platform.PersonId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;

class DeskWriterTest {

  private static final InstitutionId HERE = new InstitutionId(new UUID(1, 1));
  private static final InstitutionId ELSEWHERE = new InstitutionId(new UUID(1, 2));

  @Test
  void whatQueuesUpWhileWritingIsOneBatchOfOneInstitution() throws Exception {
    var batches = new ConcurrentLinkedQueue<Integer>();
    var writing = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var desk =
        new CheckInDesk(
            (institution, said) -> {
              writing.countDown();
              await(goOn);
              batches.add(said.size());
              return receipts(said);
            },
            1,
            100);
    try (var phones = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<TakenDown> first = phones.submit(() -> desk.take(HERE, scan()));
      await(writing);
      List<Future<TakenDown>> rest =
          IntStream.range(0, 20)
              .mapToObj(n -> phones.submit(() -> desk.take(n % 2 == 0 ? HERE : ELSEWHERE, scan())))
              .toList();
      Thread.sleep(200);
      goOn.countDown();
      assertThat(first.get()).isNotNull();
      for (Future<TakenDown> one : rest) {
        assertThat(one.get()).isNotNull();
      }
    }
    assertThat(batches).containsExactly(1, 10, 10);
    desk.close();
  }

  @Test
  @Timeout(30)
  void pastTheBoundNothingIsPromised() throws Exception {
    var writing = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var desk =
        new CheckInDesk(
            (_, said) -> {
              writing.countDown();
              await(goOn);
              return receipts(said);
            },
            1,
            2);
    try (var phones = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<TakenDown> beingWritten = phones.submit(() -> desk.take(HERE, scan()));
      await(writing);
      List<Future<TakenDown>> asked =
          IntStream.range(0, 10)
              .mapToObj(_ -> phones.submit(() -> desk.take(HERE, scan())))
              .toList();
      // Two wait behind the one being written.
      while (asked.stream().filter(one -> one.state() == Future.State.FAILED).count() < 8) {
        Thread.sleep(10);
      }
      goOn.countDown();
      assertThat(beingWritten.get()).isNotNull();
      assertThat(asked)
          .filteredOn(one -> one.state() != Future.State.FAILED)
          .hasSize(2)
          .allSatisfy(one -> assertThat(one.get()).isNotNull());
    }
    desk.close();
  }

  @Test
  void whenTheDatabaseIsGoneNobodyIsToldYesAndTheNextBatchIsWritten() {
    var calls = new int[1];
    var desk =
        new CheckInDesk(
            (_, said) -> {
              if (calls[0]++ == 0) {
                throw new DataAccessResourceFailureException("gone", new java.io.EOFException());
              }
              return receipts(said);
            },
            1,
            10);
    assertThatThrownBy(() -> desk.take(HERE, scan()))
        .isInstanceOf(DeskClosed.class)
        .as("an EOFException among the causes would become an empty 200")
        .hasNoCause();
    assertThat(desk.take(HERE, scan())).isNotNull();
    desk.close();
  }

  @Test
  void oneThatCannotBeWrittenKeepsNobodyElseOut() throws Exception {
    SaidToBeHere impossible = scan();
    var writing = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var desk =
        new CheckInDesk(
            (_, said) -> {
              writing.countDown();
              await(goOn);
              if (said.contains(impossible)) {
                throw new DataIntegrityViolationException("whom nobody knows");
              }
              return receipts(said);
            },
            1,
            10);
    try (var phones = Executors.newVirtualThreadPerTaskExecutor()) {
      phones.submit(() -> desk.take(HERE, scan()));
      await(writing);
      Future<TakenDown> bad = phones.submit(() -> desk.take(HERE, impossible));
      Future<TakenDown> good = phones.submit(() -> desk.take(HERE, scan()));
      Thread.sleep(100);
      goOn.countDown();
      assertThat(good.get()).isNotNull();
      assertThatThrownBy(bad::get).hasCauseInstanceOf(NobodysCheckIn.class);
    }
    desk.close();
  }

  @Test
  void keyOfSomebodyElseGetsNoReceipt() {
    SaidToBeHere said = scan();
    var desk =
        new CheckInDesk(
            (_, _) ->
                Map.of(
                    said.clientKey(),
                    new TakenDown(
                        UUID.randomUUID(),
                        said.clientKey(),
                        new PersonId(UUID.randomUUID()),
                        Outcome.ACCEPTED,
                        Instant.now())),
            1,
            10);
    assertThatThrownBy(() -> desk.take(HERE, said)).isInstanceOf(NobodysCheckIn.class);
    desk.close();
  }

  private static SaidToBeHere scan() {
    return SaidToBeHere.self(
        UUID.randomUUID(),
        new RegisterHandle(7),
        new PersonId(UUID.randomUUID()),
        Way.SCAN,
        Instant.now(),
        UUID.randomUUID());
  }

  private static Map<UUID, TakenDown> receipts(List<SaidToBeHere> said) {
    var receipts = new HashMap<UUID, TakenDown>();
    for (SaidToBeHere one : said) {
      receipts.put(
          one.clientKey(),
          new TakenDown(
              UUID.randomUUID(), one.clientKey(), one.person(), Outcome.ACCEPTED, one.at()));
    }
    return receipts;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
