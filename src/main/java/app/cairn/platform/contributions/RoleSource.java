package app.cairn.platform.contributions;

import app.cairn.platform.PersonId;
import app.cairn.platform.RoleHeld;
import java.util.List;

/** Contributed by each module that keeps roles. Called in a transaction of the institution. */
public interface RoleSource {

  List<RoleHeld> rolesOf(PersonId person);
}
