package app.cairn.scheme.preset;

import app.cairn.platform.words.Forms;
import app.cairn.platform.words.Vocabulary;
import app.cairn.scheme.Preset;
import java.util.Map;

/** The words, in English, that each kind of scheme has of its own; all others stay ordinary. */
public final class PresetWords {

  private PresetWords() {}

  public static Vocabulary of(Preset preset) {
    return new Vocabulary(
        switch (preset) {
          case MODULE_PAIRS ->
              Map.of(
                  "scheme", named("PALS"),
                  "leader", regular("PALS Leader"),
                  "session", regular("PALS Session"),
                  "participant", regular("student"),
                  "group", regular("PALS group"),
                  "coordinator", regular("PALS Coordinator"));
          case DISCIPLINE_OWNED ->
              Map.of(
                  "scheme", named("PASS"),
                  "leader", regular("PASS Leader"),
                  "session", regular("PASS session"),
                  "participant", regular("participant"),
                  "group", regular("PASS group"),
                  "coordinator", regular("PASS Coordinator"),
                  "supervisor", regular("PASS Supervisor"));
          case COURSE_MENTORING ->
              Map.of(
                  "scheme", named("PASS"),
                  "leader", regular("PASS mentor"),
                  "session", regular("PASS session"),
                  "participant", regular("mentee"),
                  "group", regular("PASS group"),
                  "organiser", regular("student organiser"),
                  "coordinator", regular("PASS Coordinator"));
          case PEER_MENTORING ->
              Map.of(
                  "scheme", named("peer mentoring"),
                  "leader", regular("peer mentor"),
                  "session", regular("PAL session"),
                  "participant", regular("mentee"),
                  "group", regular("PAL group"),
                  "coordinator", regular("scheme coordinator"));
        });
  }

  private static Forms regular(String word) {
    return new Forms(word, word + "s", "a " + word, "the " + word, "the " + word + "s");
  }

  /** A name that is not counted: PASS, not a PASS. */
  private static Forms named(String name) {
    return new Forms(name, name, name, name, name);
  }
}
