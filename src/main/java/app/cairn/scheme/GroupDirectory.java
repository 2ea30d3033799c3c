package app.cairn.scheme;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The groups that rules can be set for, told by whoever makes them. */
public interface GroupDirectory {

  /** Empty for a group that is not there. */
  Optional<GroupCard> find(UUID group);

  /** The names of groups as people know them; groups that are gone are left out. */
  Map<UUID, String> names(Collection<UUID> groups);
}
