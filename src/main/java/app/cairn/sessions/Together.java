package app.cairn.sessions;

import app.cairn.platform.PersonId;

/** What leaders and a coordinator do together, for universities that are invented. */
public interface Together {

  /**
   * In the words of whoever writes the story.
   *
   * @param issues to talk about at the next debrief
   * @param action that the leader took on at the last
   * @param wentWell seen at the leader's last session, and {@code toTry}, one thing to try
   * @param office where talks take place
   */
  record Told(String issues, String action, String wentWell, String toTry, String office) {}

  /**
   * A training behind them with its room, its places and its register; one before them that more
   * ask for than there are places; registers of the debriefs; feedback on the leader's last
   * session; and times for a talk, one of which the leader has. Where a talk was ever offered,
   * nothing is added.
   */
  void meet(PersonId coordinator, PersonId leader, Told told);
}
