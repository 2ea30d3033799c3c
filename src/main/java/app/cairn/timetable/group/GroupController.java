package app.cairn.timetable.group;

import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.TargetId;
import app.cairn.timetable.StudyGroupId;
import app.cairn.timetable.group.GroupOutcome.Stands;
import cairn.templates.Templates;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class GroupController {

  private final GroupDesk desk;
  private final GroupsShown shown;
  private final GroupForms forms;
  private final Templates templates;

  GroupController(GroupDesk desk, GroupsShown shown, GroupForms forms, Templates templates) {
    this.desk = desk;
    this.shown = shown;
    this.forms = forms;
    this.templates = templates;
  }

  @GetMapping("/groups")
  View index(@RequestParam(defaultValue = "1") int page, Actor actor) {
    return Page.ok(templates.timetableGroupIndex(shown.all(Math.max(1, page), actor)));
  }

  @GetMapping("/groups/{group}")
  View show(@PathVariable StudyGroupId group, Actor actor) {
    return Page.ok(templates.timetableGroupShow(shown.one(group, actor)));
  }

  @GetMapping("/groups/new")
  View newForm(@ModelAttribute GroupForm form, Actor actor, Wording w) {
    return Page.ok(
        templates.timetableGroupForm(
            forms.fresh(new TargetId(uuid(form.target())), form, actor, w)));
  }

  @PostMapping("/groups")
  View create(
      @ModelAttribute GroupForm form,
      @RequestParam(defaultValue = "false") boolean preview,
      Actor actor,
      Wording w) {
    var id = new StudyGroupId(uuid(form.id()));
    var target = new TargetId(uuid(form.target()));
    if (preview) {
      return Page.ok(templates.timetableGroupForm(forms.fresh(target, form, actor, w)));
    }
    var reading = new GroupReading(w);
    var asked = reading.read(form);
    if (asked.isEmpty()) {
      return Page.invalid(
          templates.timetableGroupForm(forms.again(target, form, reading.problems(), actor, w)));
    }
    var outcome = desk.make(id, target, asked.get(), actor);
    return outcome instanceof Stands stands
        ? Redirect.to("/groups/" + id).saying(GroupWords.said("timetable.group.made", stands, w))
        : Page.invalid(
            templates.timetableGroupForm(
                forms.again(target, form, GroupWords.problems(outcome, w), actor, w)));
  }

  @GetMapping("/groups/{group}/edit")
  View edit(@PathVariable StudyGroupId group, Actor actor, Wording w) {
    return Page.ok(templates.timetableGroupForm(forms.toMove(group, actor, w)));
  }

  @PutMapping("/groups/{group}")
  View update(
      @PathVariable StudyGroupId group, @ModelAttribute GroupForm form, Actor actor, Wording w) {
    var reading = new GroupReading(w);
    var asked = reading.read(form);
    if (asked.isEmpty()) {
      return Page.invalid(
          templates.timetableGroupForm(forms.toMove(group, form, reading.problems(), actor, w)));
    }
    var outcome = desk.move(group, asked.get(), actor);
    return outcome instanceof Stands stands
        ? Redirect.to("/groups/" + group)
            .saying(GroupWords.said("timetable.group.moved", stands, w))
        : Page.invalid(
            templates.timetableGroupForm(
                forms.toMove(group, form, GroupWords.problems(outcome, w), actor, w)));
  }

  private static UUID uuid(@Nullable String text) {
    try {
      return UUID.fromString(text == null ? "" : text);
    } catch (IllegalArgumentException e) {
      throw new NotFound();
    }
  }
}
