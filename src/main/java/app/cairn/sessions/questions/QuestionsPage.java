package app.cairn.sessions.questions;

import app.cairn.platform.page.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes from a unit's leaders to its lecturers.
 *
 * @param gathering what came up; null for whoever does not write here
 * @param forms what can be released; empty for whoever does not write here
 */
public record QuestionsPage(
    Shell shell,
    String target,
    String name,
    String lead,
    @Nullable Gathering gathering,
    List<Form> forms,
    List<Release> releases) {

  /**
   * @param left how much is left out because fewer than five came; empty when nothing is
   */
  public record Gathering(List<Session> sessions, List<String> topics, String left) {

    public boolean isNothing() {
      return sessions.isEmpty() && topics.isEmpty();
    }
  }

  public record Session(String session, String when, String words) {}

  /**
   * @param held what the form holds
   * @param fresh nothing is kept yet: what came up stands in the form
   * @param problems what keeps it from going, in sentences
   * @param theirs what somebody else saved meanwhile; empty when nobody did
   * @param asked words that may be names, to be said to mean nobody
   * @param closed why it can't be released now; empty when it can
   */
  public record Form(
      String kind,
      String heading,
      String hint,
      String label,
      int version,
      String held,
      boolean fresh,
      List<String> problems,
      String theirs,
      String theirsBy,
      List<Asked> asked,
      String closed,
      String button) {

    public boolean isWrong() {
      return !problems.isEmpty();
    }
  }

  public record Asked(String word, String label) {}

  /**
   * @param answered what is said where nobody has answered, or some were not reached
   * @param again what the button says that sends it once more; empty where it can't go again
   */
  public record Release(
      String id,
      String heading,
      String from,
      String words,
      List<String> topics,
      List<Answer> answers,
      String answered,
      String again) {}

  public record Answer(String words, String by) {}
}
