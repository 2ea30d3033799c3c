package app.cairn.sessions.questions;

import app.cairn.platform.page.Shells;
import app.cairn.platform.ui.Field;
import app.cairn.platform.ui.FormErrors;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.CohortName;
import app.cairn.sessions.questions.AnswerDesk.Outcome;
import app.cairn.sessions.questions.Questions.Opened;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words the page behind a lecturer's link. */
@Component
class AnswerPages {

  private final Shells shells;

  AnswerPages(Shells shells) {
    this.shells = shells;
  }

  /**
   * @param refused why what was typed could not be saved; null when nothing was typed
   */
  AnswerPage page(String path, Opened opened, String held, @Nullable Outcome refused) {
    boolean term = opened.release().kind() == ReleaseKind.TERM;
    var shell =
        term
            ? shells.titled("sessions.questions.term-title")
            : shells.titled("sessions.questions.title");
    var w = shell.w();
    var errors =
        refused == null ? FormErrors.NONE : FormErrors.NONE.and("answer", sentence(refused, w));
    String unit = new CohortName(opened.code(), opened.title(), opened.year()).in(w);
    return new AnswerPage(
        shell,
        path,
        shell.title(),
        w.t(term ? "sessions.questions.term-lead" : "sessions.questions.answer-lead", "unit", unit),
        opened.release().words(),
        opened.release().topics().stream().map(Questions.Topic::title).toList(),
        w.t(
            "sessions.questions.from",
            "n",
            opened.release().sessions(),
            "fewest",
            Questions.FEWEST),
        Field.textarea("answer", w.t("sessions.questions.answer"))
            .hinting(w.t("sessions.questions.answer-hint"))
            .holding(held)
            .wrong(errors.on("answer"))
            .atMost(AnswerDesk.LONGEST),
        errors,
        opened.own().version(),
        refused == Outcome.WRITTEN_MEANWHILE ? opened.own().words() : "",
        opened.own().version() > 0,
        w.t("sessions.note.until", "until", opened.goodUntil().minus(1, ChronoUnit.MINUTES)));
  }

  private static String sentence(Outcome refused, Wording w) {
    return switch (refused) {
      case NOTHING -> w.t("sessions.questions.answer-nothing");
      case TOO_LONG -> w.t("sessions.questions.too-long", "most", AnswerDesk.LONGEST);
      case WRITTEN_MEANWHILE -> w.t("sessions.note.written-meanwhile");
      case SAVED, NOT_OPEN -> "";
    };
  }
}
