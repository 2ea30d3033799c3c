package app.cairn.evaluation.surveys.asking;

import app.cairn.evaluation.surveys.asking.AnswerBox.OpenSheet;
import app.cairn.evaluation.surveys.questions.Kind;
import app.cairn.evaluation.surveys.questions.Question;
import app.cairn.platform.ui.FormErrors;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.TargetId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Understands a sheet as it was sent. SurveyQuestions that were not for the sender are left out.
 */
record AnswerReading(OpenSheet sheet, MultiValueMap<String, String> typed, Wording w) {

  static final int LONGEST_TEXT = 1000;
  static final int HIGHEST_NUMBER = 100_000;
  static final String ABOUT = "about";

  static String name(int place) {
    return "q" + (place + 1);
  }

  /** The choice of the first question, where others depend on it; else 0. */
  int branch() {
    var questions = sheet.questions();
    boolean branching = questions.stream().anyMatch(one -> !one.isForAll());
    return branching ? chosen(questions.getFirst(), name(0)).stream().findFirst().orElse(0) : 0;
  }

  @Nullable TargetId about() {
    var own = sheet.about();
    if (own.size() == 1) {
      return own.getFirst().target();
    }
    String chosen = Optional.ofNullable(typed.getFirst(ABOUT)).orElse("");
    return own.stream()
        .map(SurveyPart::target)
        .filter(one -> one.toString().equals(chosen))
        .findFirst()
        .orElse(null);
  }

  FormErrors errors() {
    var errors = FormErrors.NONE;
    if (!sheet.about().isEmpty() && about() == null) {
      errors = errors.and(ABOUT, w.t("survey.answer.about-needed"));
    }
    boolean branching = sheet.questions().stream().anyMatch(one -> !one.isForAll());
    if (branching && branch() == 0) {
      errors = errors.and(name(0), w.t("survey.answer.first-needed"));
    }
    for (int i = 0; i < sheet.questions().size(); i++) {
      errors = checked(errors, sheet.questions().get(i), name(i));
    }
    return errors.isEmpty() && answers().isEmpty()
        ? errors.and(name(0), w.t("survey.answer.nothing"))
        : errors;
  }

  private FormErrors checked(FormErrors errors, Question question, String name) {
    String said = said(name);
    if (question.kind() == Kind.NUMBER && !said.isEmpty() && number(said).isEmpty()) {
      return errors.and(name, w.t("survey.answer.no-number", "typed", said));
    }
    if (question.kind() == Kind.TEXT && said.length() > LONGEST_TEXT) {
      return errors.and(name, w.t("survey.answer.too-long", "most", LONGEST_TEXT));
    }
    return errors;
  }

  List<GivenAnswer> answers() {
    var answers = new ArrayList<GivenAnswer>();
    int branch = branch();
    for (int i = 0; i < sheet.questions().size(); i++) {
      var question = sheet.questions().get(i);
      if (i == 0 || question.isAskedAfter(branch)) {
        answers.addAll(given(question, name(i)));
      }
    }
    return answers;
  }

  private List<GivenAnswer> given(Question question, String name) {
    String said = said(name);
    return switch (question.kind()) {
      case LIKERT, CHOICE, MULTIPLE ->
          chosen(question, name).stream()
              .map(choice -> new GivenAnswer(question.id(), question.version(), choice, null, null))
              .toList();
      case NUMBER ->
          number(said).stream()
              .map(number -> new GivenAnswer(question.id(), question.version(), 0, number, null))
              .toList();
      case TEXT ->
          said.isEmpty()
              ? List.of()
              : List.of(new GivenAnswer(question.id(), question.version(), 0, null, said));
    };
  }

  private List<Integer> chosen(Question question, String name) {
    var chosen =
        typed.getOrDefault(name, List.of()).stream()
            .filter(one -> one.matches("\\d{1,2}"))
            .map(Integer::valueOf)
            .filter(one -> one >= 1 && one <= question.choices().size())
            .distinct()
            .toList();
    return question.kind() == Kind.MULTIPLE ? chosen : chosen.stream().limit(1).toList();
  }

  private String said(String name) {
    String said = typed.getFirst(name);
    return said == null ? "" : said.strip().replace("\r\n", "\n");
  }

  private static Optional<Integer> number(String said) {
    return said.matches("\\d{1,6}") && Integer.parseInt(said) <= HIGHEST_NUMBER
        ? Optional.of(Integer.valueOf(said))
        : Optional.empty();
  }
}
