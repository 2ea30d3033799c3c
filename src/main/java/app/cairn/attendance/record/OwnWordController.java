package app.cairn.attendance.record;

import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One's own sessions that one isn't in the register of, and a button to say otherwise. */
@Controller
class OwnWordController {

  private static final String PATH = "/my-record/sessions";

  private final OwnWord words;
  private final Shells shells;
  private final Templates templates;

  OwnWordController(OwnWord words, Shells shells, Templates templates) {
    this.words = words;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping(PATH)
  View index(Actor actor) {
    var shell = shells.titled("my-record.sessions.title");
    return Page.ok(
        templates.attendanceRecordSessions(
            new OwnWordPage(
                shell,
                words.missing(actor.person()).stream().map(one -> line(one, shell.w())).toList())));
  }

  @PostMapping(PATH + "/{register}")
  View create(
      @PathVariable UUID register,
      @RequestParam(required = false) @Nullable UUID key,
      Actor actor,
      Wording w) {
    var said =
        words
            .say(register, actor.person(), key == null ? UUID.randomUUID() : key)
            .orElseThrow(NotFound::new);
    return Redirect.to(PATH)
        .saying(
            switch (said) {
              case WAITS -> w.t("my-record.sessions.said");
              case IN_ALREADY -> w.t("my-record.sessions.in");
              case LEFT_OUT -> w.t("my-record.sessions.left-out");
            });
  }

  @DeleteMapping(PATH + "/{register}")
  View destroy(
      @PathVariable UUID register,
      @RequestParam(required = false) @Nullable UUID key,
      Actor actor,
      Wording w) {
    boolean taken =
        words
            .takeBack(register, actor.person(), key == null ? UUID.randomUUID() : key)
            .orElseThrow(NotFound::new);
    return Redirect.to(PATH)
        .saying(taken ? w.t("my-record.sessions.taken-back") : w.t("my-record.sessions.gone"));
  }

  private static OwnWordPage.Line line(OwnWordSql.Recent one, Wording w) {
    return new OwnWordPage.Line(
        one.register(),
        UUID.randomUUID(),
        w.moment(one.starts()),
        one.title(),
        one.place(),
        one.waits(),
        one.leftOut());
  }
}
