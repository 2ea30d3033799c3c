package app.cairn.timetable.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What can be told of a session on its day with one tap, and what was told.
 *
 * @param alone for whoever co-leads
 * @param stepIn for whoever runs the part, while somebody is alone
 * @param nobody for whoever takes the register, once it has begun and nobody is in
 * @param sitsIn who of those who run the part sits in, for them and for whoever co-leads
 * @param key the same for a form that is sent twice
 */
public record SessionDay(
    boolean mayTellPlace,
    Tap alone,
    Tap stepIn,
    Tap nobody,
    Tap sitsIn,
    boolean backInTheRoom,
    String place,
    List<String> rooms,
    UUID key) {

  /**
   * One thing to tell.
   *
   * @param may whether it can be told now
   * @param told what was told, in words
   * @param mayTakeBack whether the reader can take it back
   */
  public record Tap(boolean may, Optional<String> told, boolean mayTakeBack) {

    static final Tap NONE = new Tap(false, Optional.empty(), false);

    public boolean isThere() {
      return may || told.isPresent();
    }
  }

  public boolean isThere() {
    return mayTellPlace || backInTheRoom || alone.isThere() || stepIn.isThere() || nobody.isThere();
  }
}
