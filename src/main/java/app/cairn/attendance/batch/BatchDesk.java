package app.cairn.attendance.batch;

import app.cairn.attendance.RegisterId;
import app.cairn.attendance.register.SeenRegister;
import app.cairn.attendance.register.Sights;
import app.cairn.people.Looks;
import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a batch to whoever takes its register and sees who came, and takes it back for them. */
@Component
class BatchDesk {

  record Seen(SeenRegister register, Batch batch, List<Batches.Line> lines, boolean changes) {}

  /** What became of taking it back. */
  sealed interface Outcome {
    record Done(int count) implements Outcome {}

    record Locked() implements Outcome {}
  }

  private final Sights sights;
  private final Batches batches;
  private final Looks looks;
  private final Clock clock;

  BatchDesk(Sights sights, Batches batches, Looks looks, Clock clock) {
    this.sights = sights;
    this.batches = batches;
    this.looks = looks;
    this.clock = clock;
  }

  @Transactional
  public Seen look(RegisterId id, Batch batch, Actor actor) {
    SeenRegister register = sights.requireNames(id, actor);
    List<Batches.Line> lines = require(register, batch);
    looks.log(actor, null, Sights.LOOK, register.title());
    return new Seen(register, batch, lines, register.mayBeChangedAt(clock.instant()));
  }

  @Transactional
  public Outcome takeBack(RegisterId id, Batch batch, Actor actor) {
    SeenRegister register = sights.requireNames(id, actor);
    require(register, batch);
    return register.mayBeChangedAt(clock.instant())
        ? new Outcome.Done(batches.takeBack(register, batch, actor.person()))
        : new Outcome.Locked();
  }

  private List<Batches.Line> require(SeenRegister register, Batch batch) {
    List<Batches.Line> lines = batches.of(register, batch);
    if (lines.isEmpty()) {
      throw new NotFound();
    }
    return lines;
  }
}
