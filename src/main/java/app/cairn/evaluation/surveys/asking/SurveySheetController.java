package app.cairn.evaluation.surveys.asking;

import app.cairn.evaluation.surveys.asking.AnswerBox.OpenSheet;
import app.cairn.platform.NotFound;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One person's sheet: looking changes nothing, and there is nothing to sign in to. */
@Controller
class SurveySheetController {

  private final AnswerBox box;
  private final SurveyLink links;
  private final SurveySheetPages pages;
  private final Templates templates;

  SurveySheetController(
      AnswerBox box, SurveyLink links, SurveySheetPages pages, Templates templates) {
    this.box = box;
    this.links = links;
    this.pages = pages;
    this.templates = templates;
  }

  @GetMapping("/i/{handle}/answers/{token}")
  View show(@PathVariable String handle, @PathVariable String token, Wording w) {
    var own = require(token);
    var sheet = open(own, w);
    String draft = links.draftOf(own);
    if (sheet.answered()) {
      return done(sheet, AnswerBox.Taken.ANSWERED_BEFORE, draft);
    }
    return sheet.open()
        ? Page.ok(
            templates.evaluationSurveysAskingAnswer(pages.fresh(path(handle, token), draft, sheet)))
        : done(sheet, AnswerBox.Taken.CLOSED, draft);
  }

  @PostMapping("/i/{handle}/answers/{token}")
  View create(
      @PathVariable String handle,
      @PathVariable String token,
      @RequestParam MultiValueMap<String, String> typed,
      Wording w) {
    var own = require(token);
    var sheet = open(own, w);
    if (sheet.answered() || !sheet.open()) {
      return Redirect.to(path(handle, token));
    }
    var reading = new AnswerReading(sheet, typed, w);
    var errors = reading.errors();
    if (!errors.isEmpty()) {
      return Page.invalid(
          templates.evaluationSurveysAskingAnswer(
              pages.wrong(path(handle, token), links.draftOf(own), sheet, typed, errors)));
    }
    box.take(own, reading.about(), reading.branch(), reading.answers(), w);
    return Redirect.to(path(handle, token));
  }

  private View done(OpenSheet sheet, AnswerBox.Taken taken, String draft) {
    return Page.ok(templates.evaluationSurveysAskingDone(pages.done(sheet, taken, draft)));
  }

  private SurveyLink.Sheet require(String token) {
    if (Tenancy.current().isEmpty()) {
      throw new NotFound();
    }
    return links.read(token).orElseThrow(NotFound::new);
  }

  private OpenSheet open(SurveyLink.Sheet own, Wording w) {
    return box.open(own, w).orElseThrow(NotFound::new);
  }

  private static String path(String handle, String token) {
    return "/i/" + handle + "/answers/" + token;
  }
}
