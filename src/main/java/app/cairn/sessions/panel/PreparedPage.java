package app.cairn.sessions.panel;

import app.cairn.platform.words.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param topic of the session's week; empty where there is none
 * @param fromLecturer null for whoever neither leads nor runs it
 * @param plan how far its plan is; empty for whoever neither leads nor runs it
 */
public record PreparedPage(
    Wording w,
    String session,
    String target,
    String topic,
    String words,
    @Nullable FromLecturer fromLecturer,
    String plan,
    String planButton) {

  /**
   * @param asked a sentence for each lecturer who was asked
   * @param spoken that they spoke; empty when nobody said so
   * @param open it can still be asked
   */
  public record FromLecturer(
      List<Note> notes, List<File> files, List<String> asked, String spoken, boolean open) {

    public boolean isNothing() {
      return notes.isEmpty() && files.isEmpty() && spoken.isEmpty();
    }
  }

  /**
   * @param link empty where there is none
   */
  public record Note(String by, String link, List<Line> lines) {}

  public record Line(String label, String text) {}

  public record File(String id, String name, String by) {}
}
