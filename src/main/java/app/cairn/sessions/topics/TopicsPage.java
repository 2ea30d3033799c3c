package app.cairn.sessions.topics;

import app.cairn.platform.page.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scheme of work of one target.
 *
 * @param name the cohort's
 * @param staff may follow the way to the target's own page
 * @param questions may follow the way to the questions that came up
 * @param lead what there is, in one sentence
 * @param problem what could not be done; empty when nothing was asked that could not
 * @param copying an earlier year's topics that can be copied; empty when there is nothing to copy
 * @param copied how many stand that were copied and not touched since
 */
public record TopicsPage(
    Shell shell,
    String target,
    String name,
    boolean staff,
    boolean writes,
    boolean questions,
    String lead,
    String problem,
    String copying,
    int copied,
    List<Term> terms,
    @Nullable Suggesting suggesting) {

  public record Term(String name, List<Row> rows) {}

  /**
   * @param kind of the week, unless it is an ordinary one
   * @param takesNone the university is closed that week
   * @param form null for whoever only reads, and for weeks without a topic
   */
  public record Row(
      String monday,
      String name,
      String dates,
      String kind,
      boolean now,
      boolean takesNone,
      String title,
      String words,
      String by,
      @Nullable Form form) {}

  /**
   * @param open it was sent, and something is wrong with it
   * @param error what, at the field {@code errorAt}
   * @param theirs what somebody else wrote meanwhile
   * @param before what can be brought back
   */
  public record Form(
      int version,
      String title,
      String words,
      boolean open,
      String error,
      String errorAt,
      @Nullable Theirs theirs,
      @Nullable Theirs before) {}

  public record Theirs(String who, String title, String words) {}

  /**
   * @param rule what the scheme says, and where that was set
   * @param puts may put something forward and vote
   * @param decides may make it a topic or set it aside
   * @param typed what was typed, with what is wrong with it
   * @param more how many further ones are not shown; empty when all are
   * @param weeks weeks that are free, to choose from
   */
  public record Suggesting(
      String rule,
      boolean puts,
      boolean decides,
      String key,
      String typed,
      String error,
      List<Suggestion> open,
      String more,
      List<Suggestion> ended,
      List<Choice> weeks) {}

  /**
   * @param standing how many would like it, or what became of it
   */
  public record Suggestion(String id, String words, String standing, boolean mine, boolean voted) {}

  public record Choice(String monday, String label) {}
}
