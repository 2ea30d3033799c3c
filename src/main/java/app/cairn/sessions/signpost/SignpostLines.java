package app.cairn.sessions.signpost;

import app.cairn.sessions.signpost.SignpostCard.Line;
import app.cairn.sessions.signpost.SignpostCard.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what was typed, a line for each place, so that a number can be called with one tap. */
final class SignpostLines {

  private static final Pattern REACHABLE =
      Pattern.compile(
          "(?<web>https?://[^\\s<>\"]+[^\\s<>\".,;)])"
              + "|(?<mail>[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+)|(?<phone>(?<![\\w.])(\\+|00|0)\\d[\\d"
              + " ()-]{4,18}\\d(?!\\w)|(?<![\\w.])(112|999|111)(?!\\w))");

  private static final int LONGEST_LEAD = 60;

  private SignpostLines() {}

  static List<Line> of(String typed) {
    return typed
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(SignpostLines::line)
        .toList();
  }

  /** "Wellbeing desk: 0123 456 789, ground floor". */
  private static Line line(String typed) {
    int colon = typed.indexOf(": ");
    boolean leads =
        colon > 0 && colon <= LONGEST_LEAD && !REACHABLE.matcher(typed.substring(0, colon)).find();
    return leads
        ? new Line(typed.substring(0, colon), pieces(typed.substring(colon + 2)))
        : new Line("", pieces(typed));
  }

  private static List<Piece> pieces(String text) {
    var pieces = new ArrayList<Piece>();
    Matcher found = REACHABLE.matcher(text);
    int from = 0;
    while (found.find()) {
      if (found.start() > from) {
        pieces.add(new Piece(text.substring(from, found.start()), ""));
      }
      pieces.add(new Piece(found.group(), href(found)));
      from = found.end();
    }
    if (from < text.length()) {
      pieces.add(new Piece(text.substring(from), ""));
    }
    return pieces;
  }

  private static String href(Matcher found) {
    if (found.group("web") != null) {
      return found.group();
    }
    return found.group("mail") != null
        ? "mailto:" + found.group()
        : "tel:" + found.group().replaceAll("[^+\\d]", "");
  }
}
