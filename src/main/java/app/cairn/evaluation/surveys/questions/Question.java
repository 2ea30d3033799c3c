package app.cairn.evaluation.surveys.questions;

import java.util.List;
import java.util.UUID;

/**
 * A question as one version asks it.
 *
 * @param choices in order; the points of a scale from least to most; none for numbers and text
 * @param onlyFor the choices of the first question (from 1) after which it is asked; empty: always
 */
public record Question(
    UUID id, int version, Kind kind, String words, List<String> choices, List<Integer> onlyFor) {

  public Question {
    choices = List.copyOf(choices);
    onlyFor = List.copyOf(onlyFor);
  }

  public boolean isForAll() {
    return onlyFor.isEmpty();
  }

  public boolean isAskedAfter(int choice) {
    return onlyFor.isEmpty() || onlyFor.contains(choice);
  }

  /** How many of the highest points of a scale lie above its middle. */
  public int agreeing() {
    return choices.size() / 2;
  }
}
