package app.cairn.attendance.review;

import app.cairn.attendance.RegisterId;
import app.cairn.attendance.register.SeenRegister;
import app.cairn.attendance.register.Sights;
import app.cairn.people.Looks;
import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what is odd to whoever takes the register and sees who came. */
@Component
class ReviewDesk {

  record Seen(SeenRegister register, List<Odd> odd) {}

  private final Sights sights;
  private final OddSql sql;
  private final Looks looks;
  private final Clock clock;

  ReviewDesk(Sights sights, OddSql sql, Looks looks, Clock clock) {
    this.sights = sights;
    this.sql = sql;
    this.looks = looks;
    this.clock = clock;
  }

  @Transactional
  public Seen look(RegisterId id, Actor actor) {
    SeenRegister register = requireStrict(id, actor);
    looks.log(actor, null, Sights.LOOK, register.title());
    return new Seen(register, sql.of(register));
  }

  /** It stays what it is and is not shown again. */
  @Transactional
  public void leave(RegisterId id, List<UUID> checkIns, Actor actor) {
    SeenRegister register = requireStrict(id, actor);
    sql.seen(register, checkIns, actor.person(), clock.instant());
  }

  /** Where nothing depends on a register, nobody is looked at. */
  private SeenRegister requireStrict(RegisterId id, Actor actor) {
    SeenRegister register = sights.requireNames(id, actor);
    if (!register.isStrict()) {
      throw new NotFound();
    }
    return register;
  }
}
