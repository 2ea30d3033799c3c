package app.cairn.sessions.note;

/** What a lecturer's note says. */
public record NoteText(
    String delivered, String link, String reading, String exercise, String worthRevisiting) {

  static final NoteText NONE = new NoteText("", "", "", "", "");

  boolean isEmpty() {
    return equals(NONE);
  }
}
