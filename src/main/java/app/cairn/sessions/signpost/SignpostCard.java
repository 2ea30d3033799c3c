package app.cairn.sessions.signpost;

import app.cairn.platform.words.Wording;
import java.util.List;

/**
 * @param name of the scheme; empty where there is one alone
 * @param usual nobody of the scheme has written it yet, so it holds what is right anywhere
 * @param edit where the reader can change it; empty where they can't
 */
public record SignpostCard(
    Wording w, String name, List<Line> urgent, List<Line> places, boolean usual, String edit) {

  /**
   * @param lead such as the name of a place; empty where the line has none
   */
  public record Line(String lead, List<Piece> pieces) {}

  /**
   * @param href where a tap leads; empty for plain words
   */
  public record Piece(String text, String href) {}
}
