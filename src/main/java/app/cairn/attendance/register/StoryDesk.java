package app.cairn.attendance.register;

import app.cairn.attendance.RegisterId;
import app.cairn.people.Looks;
import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.PersonId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the story of an entry for whoever may see names; the look is written down. */
@Component
class StoryDesk {

  record Story(SeenRegister register, StorySql.Entry entry, List<StorySql.Said> said) {}

  private final Sights sights;
  private final RosterSql roster;
  private final StorySql sql;
  private final Looks looks;

  StoryDesk(Sights sights, RosterSql roster, StorySql sql, Looks looks) {
    this.sights = sights;
    this.roster = roster;
    this.sql = sql;
    this.looks = looks;
  }

  @Transactional
  public Story look(RegisterId id, UUID person, Actor actor) {
    SeenRegister register = sights.require(id, actor);
    if (!register.listsNames() || !roster.lists(register, person)) {
      throw new NotFound();
    }
    looks.log(actor, new PersonId(person), Sights.LOOK, register.title());
    return new Story(
        register, sql.entry(id, person).orElseThrow(NotFound::new), sql.of(id, person));
  }
}
