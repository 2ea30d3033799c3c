package app.cairn.sessions.meeting;

import app.cairn.platform.InstitutionId;
import java.util.List;
import java.util.UUID;

/**
 * Times are offered that those who lead may book.
 *
 * @param by who offers them, and needs no mail
 */
public record TalksOffered(InstitutionId institution, UUID change, List<UUID> talks, UUID by) {

  public TalksOffered {
    talks = List.copyOf(talks);
  }
}
