package app.cairn.sessions.meeting;

import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.ui.FormErrors;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.sessions.meeting.MeetingCalls.Outcome;
import cairn.templates.Templates;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Debriefs and the term's meetings. */
@Controller
class MeetingController {

  private final MeetingCalls calls;
  private final MeetingPages pages;
  private final MeetingForms forms;
  private final Templates templates;

  MeetingController(
      MeetingCalls calls, MeetingPages pages, MeetingForms forms, Templates templates) {
    this.calls = calls;
    this.pages = pages;
    this.forms = forms;
    this.templates = templates;
  }

  @GetMapping("/meetings")
  View index(Actor actor) {
    return Page.ok(templates.sessionsMeetingIndex(pages.index(actor)));
  }

  @GetMapping("/meetings/new")
  View newForm(Actor actor) {
    return Page.ok(
        templates.sessionsMeetingNew(
            forms.fresh(Ids.next().toString(), new MeetingForm(Map.of()), FormErrors.NONE, actor)));
  }

  @PostMapping("/meetings")
  View create(
      @RequestParam Map<String, String> typed,
      @RequestParam(required = false) @Nullable UUID key,
      Actor actor,
      Wording w) {
    var form = new MeetingForm(typed);
    var id = new MeetingId(key == null ? Ids.next() : key);
    var errors = form.errors(w);
    if (!errors.isEmpty()) {
      return Page.invalid(
          templates.sessionsMeetingNew(forms.fresh(id.toString(), form, errors, actor)));
    }
    var asked = form.asked();
    var outcome = calls.call(id, asked, actor, w);
    return outcome instanceof Outcome.Done(var first)
        ? Redirect.to("/meetings/" + first)
            .saying(w.t("sessions.meeting.called", "n", asked.times()))
        : Page.invalid(
            templates.sessionsMeetingNew(
                forms.fresh(id.toString(), form, MeetingForms.errors(outcome, w), actor)));
  }

  @GetMapping("/meetings/{meeting}/edit")
  View edit(@PathVariable MeetingId meeting, Actor actor, Wording w) {
    return Page.ok(
        templates.sessionsMeetingEdit(forms.edit(meeting, null, FormErrors.NONE, actor, w)));
  }

  @PutMapping("/meetings/{meeting}")
  View update(
      @PathVariable MeetingId meeting,
      @RequestParam Map<String, String> typed,
      Actor actor,
      Wording w) {
    var form = new MeetingForm(typed);
    var errors = form.whenAndWhere(w);
    if (!errors.isEmpty()) {
      return Page.invalid(
          templates.sessionsMeetingEdit(forms.edit(meeting, form, errors, actor, w)));
    }
    var outcome = calls.move(meeting, form.asked(), actor, w);
    return outcome instanceof Outcome.Done
        ? Redirect.to("/meetings/" + meeting).saying(w.t("sessions.meeting.moved"))
        : Page.invalid(
            templates.sessionsMeetingEdit(
                forms.edit(meeting, form, MeetingForms.errors(outcome, w), actor, w)));
  }

  @GetMapping("/meetings/{meeting}")
  View show(@PathVariable MeetingId meeting, Actor actor) {
    return Page.ok(templates.sessionsMeetingShow(pages.show(meeting, actor, null)));
  }
}
