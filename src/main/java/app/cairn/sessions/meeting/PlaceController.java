package app.cairn.sessions.meeting;

import app.cairn.platform.Actor;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** A place at a meeting that has only so many. */
@Controller
class PlaceController {

  private final Places places;

  PlaceController(Places places) {
    this.places = places;
  }

  @PostMapping("/meetings/{meeting}/place")
  View create(@PathVariable MeetingId meeting, Actor actor, Wording w) {
    return Redirect.to("/meetings/" + meeting + "#places")
        .saying(w.choice("sessions.place.asked", places.ask(meeting, actor, w)));
  }

  @DeleteMapping("/meetings/{meeting}/place")
  View destroy(@PathVariable MeetingId meeting, Actor actor, Wording w) {
    places.letGo(meeting, actor, w);
    return Redirect.to("/meetings/" + meeting + "#places").saying(w.t("sessions.place.let-go"));
  }
}
