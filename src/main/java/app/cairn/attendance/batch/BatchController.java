package app.cairn.attendance.batch;

import app.cairn.attendance.RegisterId;
import app.cairn.platform.Actor;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** What was just keyed or brought in, and its undo. */
@Controller
class BatchController {

  private final BatchDesk desk;
  private final BatchPages pages;
  private final Templates templates;

  BatchController(BatchDesk desk, BatchPages pages, Templates templates) {
    this.desk = desk;
    this.pages = pages;
    this.templates = templates;
  }

  @GetMapping("/registers/{register}/batches/{batch}")
  View show(@PathVariable RegisterId register, @PathVariable UUID batch, Actor actor) {
    return Page.ok(
        templates.attendanceBatchShow(pages.page(desk.look(register, new Batch(batch), actor))));
  }

  @DeleteMapping("/registers/{register}/batches/{batch}")
  View destroy(
      @PathVariable RegisterId register, @PathVariable UUID batch, Actor actor, Wording w) {
    Redirect back = Redirect.to("/registers/" + register.value());
    return switch (desk.takeBack(register, new Batch(batch), actor)) {
      case BatchDesk.Outcome.Done(int count) ->
          back.saying(w.t("batch.taken-back", "count", count));
      case BatchDesk.Outcome.Locked() -> back.saying(w.t("register.locked.refused"));
    };
  }
}
