package app.cairn.sessions;

import java.util.List;

/** What is noted after sessions and passed on, for universities that are invented. */
public interface Afterwards {

  /**
   * For some of the sessions of the last four weeks: what came up and what to do next, in these
   * words; something released to lecturers, and answered; and a debrief behind and before every
   * coordinator. Where anything is noted already, nothing is added.
   *
   * @param questions that came up
   * @param next what leaders mean to do
   * @param answers of lecturers
   * @param notes of a debrief
   * @param action undertaken there
   */
  void note(
      List<String> questions, List<String> next, List<String> answers, String notes, String action);
}
