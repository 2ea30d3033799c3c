package app.cairn.sessions.plan;

import app.cairn.platform.page.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan of one session.
 *
 * @param clock how the minutes add up
 * @param over more minutes are planned than the session has
 * @param problem what could not be done; empty when nothing was asked that could not
 * @param week what it is given to start from
 * @param copied something that was copied stands unchanged
 */
public record PlanPage(
    Shell shell,
    String session,
    String name,
    String when,
    boolean writes,
    boolean runs,
    String clock,
    boolean over,
    String problem,
    Week week,
    Text aims,
    List<StageRows> stages,
    List<Text> texts,
    List<TakenOut> takenOut,
    Adding adding,
    List<Shelf> shelf,
    List<Earlier> earlier,
    boolean copied,
    Talk talk) {

  /**
   * @param by who wrote it last
   * @param typed what was typed and could not be saved; null when the form holds what stands
   */
  public record Text(
      String part,
      String label,
      String hint,
      int version,
      String words,
      String by,
      @Nullable Typed typed) {

    public String held() {
      return typed == null ? words : typed.words();
    }
  }

  /**
   * @param theirs somebody else saved it meanwhile
   */
  public record Typed(
      String stage, String minutes, String title, String words, String error, boolean theirs) {}

  /**
   * @param topic empty where there is none
   */
  public record Week(String topic, String words, List<Note> notes) {}

  /**
   * @param link empty where there is none
   */
  public record Note(String by, String link, List<Line> lines) {}

  public record Line(String label, String words) {}

  public record StageRows(String stage, String name, String minutes, List<Row> rows) {}

  public record Row(
      String id,
      int version,
      String stage,
      int minutes,
      String minutesSaid,
      String title,
      String words,
      String by,
      boolean first,
      @Nullable Typed typed) {

    public Typed held() {
      return typed == null
          ? new Typed(stage, String.valueOf(minutes), title, words, "", false)
          : typed;
    }
  }

  /**
   * @param typed what was typed and could not be added; null when the form is fresh
   */
  public record Adding(String key, List<Choice> stages, @Nullable Typed typed) {

    public Typed held() {
      return typed == null ? new Typed("main", "10", "", "", "", false) : typed;
    }
  }

  public record TakenOut(String id, String title) {}

  public record Choice(String value, String label) {}

  public record Shelf(
      String pattern, String key, String stage, String minutes, String title, String words) {}

  public record Earlier(String session, String when, String about) {}

  /**
   * @param look that somebody asked for a look; empty when nobody did
   * @param done that it is done; empty when nobody said so
   * @param typed a comment that could not be said
   */
  public record Talk(
      String look, String done, List<Said> comments, String key, String typed, String error) {}

  public record Said(String id, String by, String words, boolean mine) {}
}
