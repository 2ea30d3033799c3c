package app.cairn.evaluation.surveys.asking;

import app.cairn.evaluation.surveys.asking.AnswerBox.OpenSheet;
import app.cairn.evaluation.surveys.questions.Question;
import app.cairn.platform.page.Shells;
import app.cairn.platform.ui.Field;
import app.cairn.platform.ui.FormErrors;
import app.cairn.platform.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@Component
class SurveySheetPages {

  private static final MultiValueMap<String, String> NOTHING = new LinkedMultiValueMap<>();

  private final Shells shells;

  SurveySheetPages(Shells shells) {
    this.shells = shells;
  }

  /**
   * @param draft what the device calls its draft
   */
  SurveySheetPage fresh(String action, String draft, OpenSheet sheet) {
    return wrong(action, draft, sheet, NOTHING, FormErrors.NONE);
  }

  SurveySheetPage wrong(
      String action,
      String draft,
      OpenSheet sheet,
      MultiValueMap<String, String> typed,
      FormErrors errors) {
    var survey = sheet.survey();
    var shell = shells.named(survey.title());
    var w = shell.w();
    return new SurveySheetPage(
        shell,
        action,
        draft,
        survey.title(),
        said(sheet, w),
        sheet.about().size() > 1 ? about(sheet, typed, errors, w) : null,
        asked(sheet.questions(), typed, errors, w),
        errors);
  }

  /** As it will look to whoever is asked. */
  SurveySheetPage preview(String name, String scheme, List<Question> questions) {
    var shell = shells.titled("survey.preview.title", "name", name);
    return new SurveySheetPage(
        shell,
        null,
        "",
        name,
        promise(false, scheme, shell.w()),
        null,
        asked(questions, NOTHING, FormErrors.NONE, shell.w()),
        FormErrors.NONE);
  }

  private static List<String> said(OpenSheet sheet, Wording w) {
    var said = new ArrayList<String>();
    var day = sheet.day();
    if (day != null) {
      said.add(w.t("survey.answer.session", "day", day));
    }
    said.addAll(promise(sheet.survey().named(), sheet.survey().schemeName(), w));
    return said;
  }

  private static List<String> promise(boolean named, String scheme, Wording w) {
    return named
        ? List.of(w.t("survey.answer.named", "scheme", scheme))
        : List.of(
            w.t("survey.answer.anonymous", "scheme", scheme),
            w.t("survey.answer.together", "n", Survey.FEWEST));
  }

  private static Field about(
      OpenSheet sheet, MultiValueMap<String, String> typed, FormErrors errors, Wording w) {
    var choices = new ArrayList<Field.Choice>();
    for (var part : sheet.about()) {
      choices.add(Field.Choice.of(part.target().toString(), part.name().in(w)));
    }
    return Field.radio(AnswerReading.ABOUT, w.t("survey.answer.about"), choices)
        .hinting(w.t("survey.answer.about-hint"))
        .holding(typed.getFirst(AnswerReading.ABOUT))
        .wrong(errors.on(AnswerReading.ABOUT));
  }

  private static List<SurveySheetPage.Asked> asked(
      List<Question> questions, MultiValueMap<String, String> typed, FormErrors errors, Wording w) {
    return IntStream.range(0, questions.size())
        .mapToObj(
            i -> {
              var question = questions.get(i);
              String name = AnswerReading.name(i);
              return new SurveySheetPage.Asked(
                  question,
                  name,
                  i == 0 ? "asks first" : styleClass(question),
                  i == 0 ? null : follows(question, questions.getFirst(), w),
                  typed.getOrDefault(name, List.of()),
                  errors.on(name));
            })
        .toList();
  }

  private static String styleClass(Question question) {
    var style = new StringBuilder("asks");
    if (!question.isForAll()) {
      style.append(" only");
      question.onlyFor().forEach(choice -> style.append(" only-").append(choice));
    }
    return style.toString();
  }

  private static @Nullable String follows(Question question, Question first, Wording w) {
    if (question.isForAll()) {
      return null;
    }
    var chosen =
        question.onlyFor().stream()
            .filter(choice -> choice <= first.choices().size())
            .map(choice -> first.choices().get(choice - 1))
            .toList();
    return w.t("survey.answer.follows", "choices", String.join(" / ", chosen));
  }

  AnswerDonePage done(OpenSheet sheet, AnswerBox.Taken taken, String draft) {
    var shell = shells.named(sheet.survey().title());
    return new AnswerDonePage(
        shell,
        shell.w().choice("survey.answer.title", taken),
        shell
            .w()
            .t(
                taken == AnswerBox.Taken.CLOSED
                    ? "survey.answer.closed"
                    : sheet.survey().named() ? "survey.answer.kept-named" : "survey.answer.kept"),
        taken == AnswerBox.Taken.CLOSED ? "" : draft);
  }
}
