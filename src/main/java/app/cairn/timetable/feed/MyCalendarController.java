package app.cairn.timetable.feed;

import app.cairn.platform.Actor;
import app.cairn.platform.page.Shell;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Addresses;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** One's own feed: its address, a new one, none. */
@Controller
class MyCalendarController {

  private static final String PATH = "/my-calendar";

  private final Feeds feeds;
  private final Shells shells;
  private final Addresses addresses;
  private final Templates templates;

  MyCalendarController(Feeds feeds, Shells shells, Addresses addresses, Templates templates) {
    this.feeds = feeds;
    this.shells = shells;
    this.addresses = addresses;
    this.templates = templates;
  }

  @GetMapping(PATH)
  View index(Actor actor) {
    Shell shell = shells.titled("timetable.feed.title");
    @Nullable String address =
        feeds.tokenOf(actor.person()).map(token -> address(shell, token)).orElse(null);
    return Page.ok(templates.timetableFeedIndex(new MyCalendarPage(shell, address)));
  }

  @PostMapping(PATH)
  View create(Actor actor, Wording w) {
    feeds.renew(actor.person());
    return Redirect.to(PATH).saying(w.t("timetable.feed.made"));
  }

  @DeleteMapping(PATH)
  View destroy(Actor actor, Wording w) {
    feeds.stop(actor.person());
    return Redirect.to(PATH).saying(w.t("timetable.feed.stopped"));
  }

  private String address(Shell shell, String token) {
    String handle = Objects.requireNonNull(shell.institution()).handle();
    return addresses.of("/i/%s/feeds/%s.ics".formatted(handle, token));
  }
}
