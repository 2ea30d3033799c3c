package app.cairn.evaluation;

import app.cairn.platform.PersonId;
import java.time.LocalDate;
import java.util.List;

/** Surveys and what was answered, for universities that are invented. */
public interface Surveying {

  /**
   * One survey.
   *
   * @param set the ready questions it asks, such as {@code experience}
   * @param stage such as {@code mid}
   * @param share how many in a hundred answer, more or less
   * @param texts what some of them write, each one of these
   * @param themes of the texts, in turn
   */
  record Round(
      String set,
      String title,
      String stage,
      LocalDate opens,
      LocalDate closes,
      int share,
      List<String> texts,
      List<String> themes) {

    public Round {
      texts = List.copyOf(texts);
      themes = List.copyOf(themes);
    }
  }

  /**
   * Asks the cohorts that the coordinator looks after, as far as they met then, and answers as
   * people do: more of those who came than of those who did not. Where there is any survey already,
   * nothing is added.
   *
   * @param silent who have not answered yet
   */
  void ask(PersonId coordinator, List<Round> rounds, List<PersonId> silent);
}
