package app.cairn.evaluation.surveys.questions;

import app.cairn.evaluation.surveys.questions.QuestionnaireDesk.Open;
import app.cairn.evaluation.surveys.questions.QuestionnairePage.Row;
import app.cairn.platform.page.Shell;
import app.cairn.platform.page.Shells;
import app.cairn.platform.ui.Field;
import app.cairn.platform.ui.FormErrors;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.Scheme;
import app.cairn.scheme.SchemeId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class QuestionnairePages {

  private final Shells shells;

  QuestionnairePages(Shells shells) {
    this.shells = shells;
  }

  NewQuestionnairePage fresh(
      List<Scheme> schemes,
      UUID id,
      @Nullable SchemeId scheme,
      String set,
      String name,
      FormErrors errors) {
    var shell = shells.titled("survey.questionnaire.new");
    var w = shell.w();
    var fields = new ArrayList<Field>();
    fields.add(
        Field.select(
                "scheme",
                w.t("survey.questionnaire.scheme"),
                schemes.stream()
                    .map(one -> Field.Choice.of(one.id().toString(), one.name()))
                    .toList())
            .holding(scheme == null ? null : scheme.toString())
            .wrong(errors.on("scheme")));
    fields.add(
        Field.radio("set", w.t("survey.questionnaire.set"), sets(w))
            .holding(set.isEmpty() ? null : set)
            .wrong(errors.on("set"))
            .asNeeded());
    fields.add(
        Field.text("name", w.t("survey.questionnaire.name"))
            .hinting(w.t("survey.questionnaire.name-hint"))
            .atMost(QuestionnaireDesk.LONGEST_NAME)
            .holding(name)
            .wrong(errors.on("name"))
            .asNeeded());
    return new NewQuestionnairePage(shell, id, fields, errors);
  }

  private static List<Field.Choice> sets(Wording w) {
    return Stream.concat(
            Stream.of(QuestionSet.values())
                .map(
                    one ->
                        new Field.Choice(
                            one.key(),
                            w.choice("survey.set-name", one),
                            w.t(
                                "survey.set-of",
                                "audience",
                                w.choice("survey.audience", one.audience()),
                                "n",
                                one.drafts(w).size()))),
            Stream.of(Audience.values())
                .map(
                    one ->
                        Field.Choice.of(
                            "own-" + one.stored(),
                            w.t("survey.set-own", "audience", w.choice("survey.audience", one)))))
        .toList();
  }

  QuestionnairePage shown(Open open) {
    var shell = shells.named(open.questionnaire().name());
    var w = shell.w();
    var questions = open.questions();
    var rows =
        IntStream.range(0, questions.size())
            .mapToObj(
                i ->
                    new Row(
                        questions.get(i),
                        about(questions.get(i), questions, w),
                        i == 0,
                        i == questions.size() - 1))
            .toList();
    return new QuestionnairePage(
        shell,
        open.questionnaire().id(),
        w.t(
            "survey.questionnaire.facts",
            "scheme",
            open.questionnaire().schemeName(),
            "audience",
            w.choice("survey.audience", open.questionnaire().audience()),
            "n",
            questions.size()),
        rows);
  }

  QuestionFormPage adding(Open open, UUID key, TypedQuestion typed, FormErrors errors) {
    return form(
        shells.titled("survey.question.new"),
        open,
        "/questionnaires/" + open.questionnaire().id() + "/questions",
        key,
        typed,
        open.questions(),
        errors);
  }

  QuestionFormPage changing(Open open, UUID question, TypedQuestion typed, FormErrors errors) {
    boolean first = open.questions().getFirst().id().equals(question);
    return form(
        shells.titled("survey.question.edit"),
        open,
        "/questionnaires/" + open.questionnaire().id() + "/questions/" + question,
        null,
        typed,
        first ? List.of() : open.questions(),
        errors);
  }

  private static String about(Question one, List<Question> all, Wording w) {
    String kind =
        w.t(
            "survey.question.about",
            "kind",
            w.choice("survey.kind", one.kind()),
            "version",
            one.version());
    if (one.isForAll() || all.getFirst().kind() != Kind.CHOICE) {
      return kind;
    }
    var chosen =
        one.onlyFor().stream()
            .filter(number -> number <= all.getFirst().choices().size())
            .map(number -> all.getFirst().choices().get(number - 1))
            .toList();
    return kind + " " + w.t("survey.question.only", "choices", String.join(" / ", chosen));
  }

  private static QuestionFormPage form(
      Shell shell,
      Open open,
      String action,
      @Nullable UUID key,
      TypedQuestion typed,
      List<Question> before,
      FormErrors errors) {
    var w = shell.w();
    var branching =
        before.isEmpty() || before.getFirst().kind() != Kind.CHOICE
            ? List.<String>of()
            : before.getFirst().choices();
    var kinds =
        Stream.of(Kind.values())
            .map(one -> Field.Choice.of(one.stored(), w.choice("survey.kind", one)))
            .toList();
    return new QuestionFormPage(
        shell,
        open.questionnaire().id(),
        open.questionnaire().name(),
        action,
        key,
        typed.version(),
        List.of(
            Field.text("words", w.t("survey.question.words"))
                .holding(typed.words())
                .wrong(errors.on("words"))
                .atMost(QuestionnaireDesk.LONGEST_WORDS)
                .asNeeded(),
            Field.select("kind", w.t("survey.question.kind"), kinds)
                .holding(typed.kind())
                .wrong(errors.on("kind")),
            Field.textarea("choices", w.t("survey.question.choices"))
                .hinting(w.t("survey.question.choices-hint"))
                .holding(typed.choices())
                .wrong(errors.on("choices"))),
        IntStream.range(0, branching.size())
            .mapToObj(
                i ->
                    new QuestionFormPage.Branch(
                        i + 1, branching.get(i), typed.onlyFor().contains(i + 1)))
            .toList(),
        errors);
  }
}
