package app.cairn.attendance.paper;

import app.cairn.attendance.RegisterId;
import app.cairn.attendance.register.SeenRegister;
import app.cairn.attendance.register.Sights;
import app.cairn.people.Looks;
import app.cairn.platform.Actor;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands out the sheet to whoever takes the register and sees who came; that is a look at names. */
@Component
class SheetDesk {

  record Sheet(SeenRegister register, List<SheetRows.Row> rows, List<String> keepers) {}

  private final Sights sights;
  private final SheetRows rows;
  private final Looks looks;

  SheetDesk(Sights sights, SheetRows rows, Looks looks) {
    this.sights = sights;
    this.rows = rows;
    this.looks = looks;
  }

  @Transactional
  public Sheet look(RegisterId id, Actor actor) {
    SeenRegister register = sights.requireNames(id, actor);
    looks.log(actor, null, Sights.LOOK, register.title());
    return new Sheet(register, rows.of(register), rows.keepers(register));
  }
}
