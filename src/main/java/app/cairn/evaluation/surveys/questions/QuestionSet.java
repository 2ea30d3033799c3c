package app.cairn.evaluation.surveys.questions;

import app.cairn.platform.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sets of questions to start from. Each is worded in the scheme's own words when it is taken. */
enum QuestionSet {
  /** Asks everyone first whether they came, so that it singles nobody out who did not. */
  EXPERIENCE(
      Audience.COHORT,
      List.of(
          Part.oneOf("survey.set.been", "survey.set.been-choices"),
          Part.scale("survey.set.experience", 1, 2),
          Part.multiple("survey.set.reasons", "survey.set.reasons-choices", 3),
          Part.text("survey.set.better"))),
  BELONGING(
      Audience.COHORT,
      List.of(
          Part.oneOf("survey.set.been", "survey.set.been-choices"),
          Part.scale("survey.set.belonging"),
          Part.text("survey.set.belonging-text"))),
  MOTIVATION(
      Audience.COHORT,
      List.of(
          Part.oneOf("survey.set.would", "survey.set.would-choices"),
          Part.scale("survey.set.motivation"),
          Part.multiple("survey.set.hinders", "survey.set.hinders-choices", 2, 3))),
  PULSE(
      Audience.SESSION,
      List.of(Part.scale("survey.set.pulse"), Part.text("survey.set.pulse-text"))),
  SKILLS(
      Audience.LEADERS,
      List.of(Part.scale("survey.set.skills"), Part.text("survey.set.skills-text"))),
  LECTURER(
      Audience.LECTURERS,
      List.of(
          Part.number("survey.set.hours-spent"),
          Part.number("survey.set.hours-saved"),
          Part.scale("survey.set.lecturer"),
          Part.text("survey.set.lecturer-text")));

  private final Audience audience;
  private final List<Part> parts;

  QuestionSet(Audience audience, List<Part> parts) {
    this.audience = audience;
    this.parts = parts;
  }

  /** A question about to be written down. */
  record Draft(Kind kind, String words, List<String> choices, List<Integer> onlyFor) {}

  /**
   * @param words a message; of a scale several statements, divided by semicolons
   */
  private record Part(Kind kind, String words, @Nullable String choices, List<Integer> onlyFor) {

    static Part oneOf(String words, String choices) {
      return new Part(Kind.CHOICE, words, choices, List.of());
    }

    static Part multiple(String words, String choices, Integer... onlyFor) {
      return new Part(Kind.MULTIPLE, words, choices, List.of(onlyFor));
    }

    static Part scale(String statements, Integer... onlyFor) {
      return new Part(Kind.LIKERT, statements, "survey.agreeing", List.of(onlyFor));
    }

    static Part number(String words) {
      return new Part(Kind.NUMBER, words, null, List.of());
    }

    static Part text(String words) {
      return new Part(Kind.TEXT, words, null, List.of());
    }

    Stream<Draft> drafts(Wording w) {
      var said = choices == null ? List.<String>of() : several(w.t(choices));
      var asked = kind == Kind.LIKERT ? several(w.t(words)) : List.of(w.t(words));
      return asked.stream().map(one -> new Draft(kind, one, said, onlyFor));
    }
  }

  static List<String> several(String text) {
    return List.of(text.split("; *"));
  }

  static Optional<QuestionSet> withKey(String key) {
    return Stream.of(values()).filter(one -> one.key().equals(key)).findFirst();
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  Audience audience() {
    return audience;
  }

  List<Draft> drafts(Wording w) {
    var drafts = new ArrayList<Draft>();
    parts.forEach(part -> part.drafts(w).forEach(drafts::add));
    return drafts;
  }
}
