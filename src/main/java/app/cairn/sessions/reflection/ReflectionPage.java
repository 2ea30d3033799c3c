package app.cairn.sessions.reflection;

import app.cairn.platform.page.Shell;
import app.cairn.sessions.signpost.SignpostCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param soon said instead of the form where the session's day has not come
 * @param target whose questions go to the lecturer
 * @param word own to the coordinator; null for whoever does not write here
 * @param words of leaders, for whoever runs the part
 */
public record ReflectionPage(
    Shell shell,
    String session,
    String target,
    String name,
    String when,
    boolean writes,
    boolean nothing,
    String soon,
    List<Topic> topics,
    List<Text> texts,
    @Nullable Text word,
    List<Word> words,
    boolean wrong,
    @Nullable SignpostCard signposts) {

  /**
   * @param shown it was ticked when the page was made
   */
  public record Topic(String monday, String title, boolean ticked, boolean shown) {}

  /**
   * @param words as they stand, with who wrote them last
   * @param held what the form holds
   * @param error what was wrong with what was typed; empty when nothing was
   * @param theirs somebody else wrote it meanwhile
   */
  public record Text(
      String part,
      String label,
      String hint,
      int version,
      String words,
      String by,
      String held,
      String error,
      boolean theirs) {

    public String explainedBy() {
      return error.isEmpty() ? "hint-" + part : "hint-" + part + " error-" + part;
    }
  }

  public record Word(String writer, int version, String words, String by, boolean read) {}
}
