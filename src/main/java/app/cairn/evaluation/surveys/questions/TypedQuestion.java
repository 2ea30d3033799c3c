package app.cairn.evaluation.surveys.questions;

import app.cairn.platform.words.Wording;
import java.util.List;
import java.util.stream.Stream;

/**
 * A question as it was typed.
 *
 * @param choices one on each line
 * @param version which version it was written over; 0 of a new one
 */
public record TypedQuestion(
    String words, String kind, String choices, List<Integer> onlyFor, int version) {

  static TypedQuestion nothing(Wording w) {
    String agreeing = String.join("\n", QuestionSet.several(w.t("survey.agreeing")));
    return new TypedQuestion("", Kind.LIKERT.stored(), agreeing, List.of(), 0);
  }

  static TypedQuestion of(Question question) {
    return new TypedQuestion(
        question.words(),
        question.kind().stored(),
        String.join("\n", question.choices()),
        question.onlyFor(),
        question.version());
  }

  List<String> lines() {
    return Stream.of(choices.split("\\R"))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
