package app.cairn.attendance.checkin;

import app.cairn.attendance.book.SaidToBeHere;
import app.cairn.attendance.book.TakenDown;
import app.cairn.platform.InstitutionId;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Where check-ins queue up. Each is answered when it is on disk and not before; past the bound
 * nothing is promised. What is said for one register is written by one writer, in the order it
 * arrived, so that the two never wait for each other's locks on it.
 */
@Component
class CheckInDesk {

  private static final int BOUND = 4096;
  private static final int PATIENCE = 20;

  private final List<DeskWriter> writers;

  @Autowired
  CheckInDesk(LaneConnections connections) {
    this(connections::write, LaneConnections.WRITERS, BOUND);
  }

  CheckInDesk(DeskWriter.Batch batch, int writers, int bound) {
    this.writers =
        IntStream.range(0, writers).mapToObj(n -> new DeskWriter(n, batch, bound)).toList();
  }

  /** Waits until it is written down; throws {@link DeskClosed} when that can't be promised. */
  TakenDown take(InstitutionId institution, SaidToBeHere said) {
    var waiting = new DeskWriter.Waiting(institution, said);
    writers.get(Math.floorMod(said.register().value(), writers.size())).queue(waiting);
    try {
      return waiting.answer().get(PATIENCE, TimeUnit.SECONDS);
    } catch (ExecutionException refused) {
      throw refused.getCause() instanceof NobodysCheckIn nobodys
          ? nobodys
          : new DeskClosed("not written");
    } catch (TimeoutException late) {
      throw new DeskClosed("not written in time");
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new DeskClosed("stopping");
    }
  }

  @PreDestroy
  void close() {
    writers.forEach(DeskWriter::close);
  }
}
