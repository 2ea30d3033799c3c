package app.cairn.sessions.meeting;

import app.cairn.platform.InstitutionId;
import java.util.List;
import java.util.UUID;

/**
 * Those who waited for a place at a meeting have one now.
 *
 * @param by who made room, and needs no mail
 */
public record PlaceFree(
    InstitutionId institution, UUID change, UUID meeting, List<UUID> people, UUID by) {

  public PlaceFree {
    people = List.copyOf(people);
  }
}
