package app.cairn.sessions;

import java.time.LocalDate;
import java.util.List;

/** What the sessions of each module are about, week by week. */
public interface SchemesOfWork {

  /**
   * Gives each module that is chosen for support and has no topic yet these titles, one for each
   * teaching week in order, as far as the weeks have begun by that day. Tells how many were given.
   */
  int outline(List<String> titles, LocalDate until);
}
