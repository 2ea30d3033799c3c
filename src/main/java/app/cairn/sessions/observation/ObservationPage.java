package app.cairn.sessions.observation;

import app.cairn.platform.page.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param soon said instead of the form where the session's day has not come
 * @param own what the reader writes; null for whoever does not write here
 * @param said what others wrote who sat in
 */
public record ObservationPage(
    Shell shell,
    String session,
    String name,
    String when,
    String soon,
    @Nullable Form own,
    List<Said> said) {

  /**
   * @param problem what was wrong with what was typed; empty when nothing was
   * @param stands what was saved meanwhile, where that is what was wrong
   */
  public record Form(
      int version, String wentWell, String toTry, String problem, @Nullable Said stands) {}

  public record Said(String by, String wentWell, String toTry) {}
}
