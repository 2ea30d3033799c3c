package app.cairn.sessions.questions;

import app.cairn.platform.Actor;
import app.cairn.platform.NotAllowed;
import app.cairn.platform.NotFound;
import app.cairn.scheme.TargetId;
import app.cairn.sessions.unit.NamesWithheld;
import app.cairn.sessions.unit.UnitSeen;
import app.cairn.sessions.unit.UnitSights;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who sees what goes to the lecturers. Those who lead write and release it. What was released is
 * read by those who lead, organise and coordinate, and by those who teach. It isn't there for a
 * school's contact, who may be somebody's line manager, nor for participants.
 */
@Component
class QuestionSights {

  /**
   * @param writes leads here, and may read what leaders wrote
   */
  record QuestionSight(UnitSeen unit, boolean writes) {}

  private final UnitSights units;
  private final NamesWithheld withheld;

  QuestionSights(UnitSights units, NamesWithheld withheld) {
    this.units = units;
    this.withheld = withheld;
  }

  @Transactional(readOnly = true)
  public QuestionSight require(TargetId target, Actor actor) {
    var unit = units.require(target, actor);
    if (!unit.prepares() && !unit.teaches()) {
      throw new NotFound();
    }
    boolean writes =
        unit.leads() && unit.stands() && !unit.teaches() && !withheld.from(actor, target);
    return new QuestionSight(unit, writes);
  }

  @Transactional(readOnly = true)
  public QuestionSight requireWriting(TargetId target, Actor actor) {
    var sight = require(target, actor);
    if (!sight.writes()) {
      throw new NotAllowed("Those who lead here decide what goes on.");
    }
    return sight;
  }
}
