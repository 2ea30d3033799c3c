package app.cairn.sessions.meeting;

import app.cairn.platform.page.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param register of who was there; null where there is none
 * @param places where only so many may come; null otherwise
 * @param key of the action that may be added
 * @param whom to whom it can be given; empty for whoever takes things on for themselves only
 * @param typed an action that could not be added
 */
public record MeetingPage(
    Shell shell,
    String id,
    String name,
    String when,
    String place,
    boolean cancelled,
    boolean runs,
    @Nullable Register register,
    @Nullable Places places,
    List<Text> texts,
    List<Action> actions,
    String key,
    List<Choice> whom,
    String typed,
    String error) {

  /**
   * @param words as they stand, with who wrote them last
   */
  public record Text(
      String part,
      String label,
      String hint,
      int version,
      String words,
      String by,
      String held,
      List<String> problems,
      boolean theirs) {

    public boolean isWrong() {
      return !problems.isEmpty();
    }
  }

  public record Action(String id, String words, String who, boolean done, boolean mayEnd) {}

  /**
   * @param screen where the code is shown; empty for whoever doesn't keep it
   * @param here how many are in it, in words
   */
  public record Register(String screen, String list, String here) {}

  /**
   * @param all how many there are and are taken, in words
   * @param standing how the reader stands to them, in words; empty where they have nothing to do
   * @param full whoever asks now waits
   * @param having names of those who have one, for whoever runs the part
   */
  public record Places(
      String all,
      String standing,
      boolean mayAsk,
      boolean full,
      boolean mayLetGo,
      List<String> having,
      List<String> waiting) {}

  public record Choice(String id, String name, boolean self) {}
}
