package app.cairn.timetable.feed;

import app.cairn.platform.NotFound;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.words.Wording;
import app.cairn.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Public: whoever has the address has the feed. Anything else looks like nothing. */
@Controller
class FeedController {

  private final Feeds feeds;
  private final FeedCalendar calendar;
  private final Words words;

  FeedController(Feeds feeds, FeedCalendar calendar, Words words) {
    this.feeds = feeds;
    this.calendar = calendar;
    this.words = words;
  }

  @GetMapping("/i/{handle}/feeds/{token}")
  View show(@PathVariable String handle, @PathVariable String token) {
    if (Tenancy.current().isEmpty()) {
      throw new NotFound();
    }
    Wording w = words.wording();
    var entries =
        feeds.behind(token.replaceFirst("\\.ics$", ""), w.zone()).orElseThrow(NotFound::new);
    return calendar.of(handle, entries, w);
  }
}
