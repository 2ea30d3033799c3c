package app.cairn.sessions.questions;

import app.cairn.platform.NotFound;
import app.cairn.platform.page.Shells;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The lecturer's page: looking changes nothing, and there is nothing to sign in to. */
@Controller
class AnswerController {

  private final AnswerDesk desk;
  private final AnswerPages pages;
  private final Shells shells;
  private final Templates templates;

  AnswerController(AnswerDesk desk, AnswerPages pages, Shells shells, Templates templates) {
    this.desk = desk;
    this.pages = pages;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/i/{handle}/questions/{token}")
  View show(@PathVariable String handle, @PathVariable String token) {
    requireInstitution();
    return desk.open(token)
        .<View>map(
            opened ->
                Page.ok(
                    templates.sessionsQuestionsAnswer(
                        pages.page(path(handle, token), opened, opened.own().words(), null))))
        .orElseGet(this::closed);
  }

  @PostMapping("/i/{handle}/questions/{token}")
  View create(
      @PathVariable String handle,
      @PathVariable String token,
      @RequestParam(defaultValue = "") String answer,
      @RequestParam(defaultValue = "0") int version,
      Wording w) {
    requireInstitution();
    String words = answer.strip().replace("\r\n", "\n");
    var outcome = desk.answer(token, words, version);
    return switch (outcome) {
      case SAVED -> Redirect.to(path(handle, token)).saying(w.t("sessions.questions.answer-saved"));
      case NOT_OPEN -> closed();
      case NOTHING, TOO_LONG, WRITTEN_MEANWHILE ->
          desk.open(token)
              .<View>map(
                  opened ->
                      Page.invalid(
                          templates.sessionsQuestionsAnswer(
                              pages.page(path(handle, token), opened, words, outcome))))
              .orElseGet(this::closed);
    };
  }

  private View closed() {
    return new Page(
        404,
        templates.sessionsQuestionsClosed(
            new AnswerClosedPage(shells.titled("sessions.note.closed-title"))));
  }

  private static String path(String handle, String token) {
    return "/i/" + handle + "/questions/" + token;
  }

  private static void requireInstitution() {
    if (Tenancy.current().isEmpty()) {
      throw new NotFound();
    }
  }
}
