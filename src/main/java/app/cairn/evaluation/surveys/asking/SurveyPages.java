package app.cairn.evaluation.surveys.asking;

import app.cairn.evaluation.surveys.asking.SurveyDesk.Index;
import app.cairn.evaluation.surveys.asking.SurveyDesk.Opening;
import app.cairn.evaluation.surveys.questions.Audience;
import app.cairn.platform.page.Shells;
import app.cairn.platform.ui.Chip;
import app.cairn.platform.ui.Field;
import app.cairn.platform.ui.FormErrors;
import app.cairn.platform.ui.Table;
import app.cairn.platform.ui.Table.Cell;
import app.cairn.platform.ui.Table.Column;
import app.cairn.platform.words.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class SurveyPages {

  private static final int USUAL_DAYS = 14;

  private final Shells shells;
  private final Clock clock;

  SurveyPages(Shells shells, Clock clock) {
    this.shells = shells;
    this.clock = clock;
  }

  SurveysPage index(Index index) {
    var shell = shells.titled("survey.index.title");
    var w = shell.w();
    return new SurveysPage(
        shell,
        index.surveys().isEmpty() ? null : surveys(index, w),
        index.questionnaires().isEmpty() ? null : questionnaires(index, w),
        index.runs());
  }

  private Table surveys(Index index, Wording w) {
    var today = today(w);
    return Table.of(
        w.t("survey.index.surveys"),
        List.of(
            Column.of(w.t("survey.index.survey")),
            Column.of(w.t("survey.index.for")),
            Column.of(w.t("survey.index.when")),
            Column.of(w.t("survey.index.state"))),
        index.surveys().stream()
            .map(
                one ->
                    Table.Row.of(
                        Cell.to(one.title(), "/surveys/" + one.id())
                            .saying(
                                w.t(
                                    "survey.index.scheme-stage",
                                    "scheme",
                                    one.schemeName(),
                                    "stage",
                                    w.choice("survey.stage", one.stage()))),
                        Cell.of(w.choice("survey.audience", one.audience())),
                        Cell.of(
                            w.t(
                                "survey.index.from-to",
                                "opens",
                                w.shortDate(one.opens()),
                                "closes",
                                w.shortDate(one.closes()),
                                "year",
                                String.valueOf(one.closes().getYear()))),
                        Cell.of(state(one, today, w))))
            .toList());
  }

  private static Chip state(Survey survey, LocalDate today, Wording w) {
    if (survey.isOpen(today)) {
      return Chip.yes(w.t("survey.state.open"));
    }
    return survey.opens().isAfter(today)
        ? Chip.look(w.t("survey.state.coming"))
        : Chip.plain(w.t("survey.state.over"));
  }

  private static Table questionnaires(Index index, Wording w) {
    return Table.of(
        w.t("survey.index.questionnaires"),
        List.of(
            Column.of(w.t("survey.index.questionnaire")),
            Column.of(w.t("survey.index.for")),
            Column.figures(w.t("survey.index.questions"))),
        index.questionnaires().stream()
            .map(
                one ->
                    Table.Row.of(
                        Cell.to(one.name(), "/questionnaires/" + one.id()).saying(one.schemeName()),
                        Cell.of(w.choice("survey.audience", one.audience())),
                        Cell.of(w.number(one.questions()))))
            .toList());
  }

  NewSurveyPage fresh(Opening opening, UUID id) {
    var w = shells.wording();
    var today = today(w);
    var form =
        new OpeningForm(
            id,
            opening.questionnaire().id(),
            opening.questionnaire().name(),
            OpeningForm.ALL,
            usualStage(opening).stored(),
            today.toString(),
            today.plusDays(USUAL_DAYS).toString(),
            false,
            true,
            "1");
    return again(opening, form, FormErrors.NONE);
  }

  private static Stage usualStage(Opening opening) {
    return opening.questionnaire().audience() == Audience.SESSION ? Stage.PULSE : Stage.END;
  }

  NewSurveyPage again(Opening opening, OpeningForm form, FormErrors errors) {
    var shell = shells.titled("survey.open.title");
    var w = shell.w();
    var audience = opening.questionnaire().audience();
    var fields = new ArrayList<Field>();
    fields.add(
        Field.text("title", w.t("survey.open.survey-title"))
            .hinting(w.t("survey.open.survey-title-hint"))
            .atMost(120)
            .holding(form.title())
            .wrong(errors.on("title"))
            .asNeeded());
    fields.add(target(opening, form.target(), errors.on("target"), w));
    fields.add(
        Field.select(
                "stage",
                w.t("survey.open.stage"),
                Stream.of(Stage.values())
                    .map(one -> Field.Choice.of(one.stored(), w.choice("survey.stage", one)))
                    .toList())
            .holding(form.stage())
            .wrong(errors.on("stage")));
    fields.add(
        Field.date("opens", w.t("survey.open.opens"))
            .holding(form.opens())
            .wrong(errors.on("opens")));
    fields.add(
        Field.date("closes", w.t("survey.open.closes"))
            .hinting(w.t("survey.open.closes-hint"))
            .holding(form.closes())
            .wrong(errors.on("closes")));
    if (audience != Audience.SESSION) {
      fields.add(
          Field.checkbox("byMail", w.t("survey.open.by-mail"))
              .hinting(w.t("survey.open.by-mail-hint"))
              .ticked(form.byMail()));
      fields.add(
          Field.select(
                  "reminders",
                  w.t("survey.open.reminders"),
                  IntStream.rangeClosed(0, SurveyDesk.MOST_REMINDERS)
                      .mapToObj(n -> Field.Choice.of("" + n, w.number(n)))
                      .toList())
              .hinting(w.t("survey.open.reminders-hint"))
              .holding(form.reminders())
              .wrong(errors.on("reminders"))
              .narrowly());
    }
    if (SurveyDesk.mayBeNamed(audience)) {
      fields.add(
          Field.checkbox("named", w.t("survey.open.named"))
              .hinting(w.t("survey.open.named-hint"))
              .ticked(form.named()));
    }
    return new NewSurveyPage(
        shell,
        form.id(),
        opening.questionnaire().id(),
        opening.questionnaire().name(),
        opening.possible().isEmpty(),
        fields,
        errors);
  }

  private static Field target(Opening opening, String held, @Nullable String error, Wording w) {
    var choices = new ArrayList<Field.Choice>();
    choices.add(
        Field.Choice.of(OpeningForm.ALL, w.t("survey.open.all", "n", opening.possible().size())));
    opening
        .possible()
        .forEach(part -> choices.add(Field.Choice.of(part.target().toString(), part.name().in(w))));
    return Field.select("target", w.t("survey.open.target"), choices).holding(held).wrong(error);
  }

  private LocalDate today(Wording w) {
    return LocalDate.now(clock.withZone(w.zone()));
  }
}
