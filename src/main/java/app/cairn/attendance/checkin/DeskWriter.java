package app.cairn.attendance.checkin;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import app.cairn.attendance.book.SaidToBeHere;
import app.cairn.attendance.book.TakenDown;
import app.cairn.platform.InstitutionId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * One connection's writer: takes what has queued up while it was writing, never waits for more, and
 * writes it as one batch of one institution.
 */
final class DeskWriter {

  /** Writes one institution's check-ins; returns when they are on disk. */
  @FunctionalInterface
  interface Batch {
    Map<UUID, TakenDown> write(InstitutionId institution, List<SaidToBeHere> said);
  }

  record Waiting(
      InstitutionId institution, SaidToBeHere said, CompletableFuture<TakenDown> answer) {

    Waiting(InstitutionId institution, SaidToBeHere said) {
      this(institution, said, new CompletableFuture<>());
    }
  }

  private static final Logger log = LoggerFactory.getLogger(DeskWriter.class);
  private static final int MOST = 512;
  private static final Duration LAST_BATCH = Duration.ofSeconds(10);

  private final Batch batch;
  private final BlockingQueue<Waiting> queue;
  private final Thread thread;
  private volatile boolean open = true;

  DeskWriter(int number, Batch batch, int bound) {
    this.batch = batch;
    this.queue = new ArrayBlockingQueue<>(bound);
    this.thread =
        Thread.ofPlatform().daemon().name("check-in-" + number).start(this::writeWhileOpen);
  }

  void queue(Waiting waiting) {
    if (!open || !queue.offer(waiting)) {
      throw new DeskClosed("too many at once");
    }
  }

  private void writeWhileOpen() {
    var batched = new ArrayList<Waiting>(MOST);
    while (open || !queue.isEmpty()) {
      try {
        batched.add(queue.take());
        queue.drainTo(batched, MOST - 1);
        batched.stream()
            .collect(groupingBy(Waiting::institution, LinkedHashMap::new, toList()))
            .forEach(this::write);
      } catch (InterruptedException closing) {
        log.debug("Closing");
      } finally {
        // Nobody is left without an answer, whatever happened above.
        batched.forEach(waiting -> waiting.answer().completeExceptionally(new DeskClosed("lost")));
        batched.clear();
      }
    }
  }

  private void write(InstitutionId institution, List<Waiting> waiting) {
    try {
      answer(waiting, batch.write(institution, waiting.stream().map(Waiting::said).toList()));
    } catch (DataIntegrityViolationException broken) {
      if (waiting.size() == 1) {
        log.warn("A check-in that no table accepts", broken);
        waiting.getFirst().answer().completeExceptionally(new NobodysCheckIn());
      } else {
        // One that can't be written must not keep the others out.
        waiting.forEach(one -> write(institution, List.of(one)));
      }
    } catch (RuntimeException | Error unwritten) {
      log.error(
          "{} check-ins not written; their senders were told to try again",
          waiting.size(),
          unwritten);
      waiting.forEach(one -> one.answer().completeExceptionally(new DeskClosed("not written")));
    }
  }

  private static void answer(List<Waiting> waiting, Map<UUID, TakenDown> receipts) {
    for (Waiting one : waiting) {
      TakenDown receipt = receipts.get(one.said().clientKey());
      if (receipt == null || !Objects.equals(receipt.person(), one.said().person())) {
        one.answer().completeExceptionally(new NobodysCheckIn());
      } else {
        one.answer().complete(receipt);
      }
    }
  }

  void close() {
    open = false;
    if (queue.isEmpty()) {
      thread.interrupt();
    }
    try {
      thread.join(LAST_BATCH);
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
  }
}
