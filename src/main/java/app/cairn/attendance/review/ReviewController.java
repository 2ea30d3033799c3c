package app.cairn.attendance.review;

import app.cairn.attendance.RegisterId;
import app.cairn.attendance.register.RegisterWords;
import app.cairn.platform.Actor;
import app.cairn.platform.page.Shell;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What is worth a look in one register; everything on it counts already. */
@Controller
class ReviewController {

  private final ReviewDesk desk;
  private final Shells shells;
  private final Templates templates;

  ReviewController(ReviewDesk desk, Shells shells, Templates templates) {
    this.desk = desk;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/registers/{register}/review")
  View index(@PathVariable RegisterId register, Actor actor) {
    ReviewDesk.Seen seen = desk.look(register, actor);
    Shell shell = shells.titled("review.title");
    return Page.ok(
        templates.attendanceReviewIndex(
            new ReviewPage(
                shell,
                register.value(),
                seen.register().title(),
                RegisterWords.when(seen.register(), shell.w()),
                seen.odd().stream().map(odd -> line(odd, shell.w())).toList())));
  }

  @PostMapping("/registers/{register}/review")
  View create(
      @PathVariable RegisterId register,
      @RequestParam(defaultValue = "") List<UUID> checkIn,
      Actor actor,
      Wording w) {
    desk.leave(register, checkIn, actor);
    return Redirect.to("/registers/" + register.value() + "/review").saying(w.t("review.done"));
  }

  private static ReviewPage.Line line(Odd odd, Wording w) {
    return new ReviewPage.Line(
        w.choice("review.what", odd.kind()),
        odd.people().stream().map(one -> new ReviewPage.Person(one.id(), one.name())).toList(),
        odd.checkIns());
  }
}
