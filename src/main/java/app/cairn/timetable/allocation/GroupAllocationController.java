package app.cairn.timetable.allocation;

import app.cairn.leaders.LeaderId;
import app.cairn.platform.Actor;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.timetable.Capacity;
import app.cairn.timetable.StudyGroupId;
import app.cairn.timetable.allocation.AllocationOutcome.Put;
import cairn.templates.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Leaders on all sessions of a group that are still to come. */
@Controller
class GroupAllocationController {

  private final AllocationDesk desk;
  private final CandidatesShown candidates;
  private final Templates templates;
  private final Clock clock;

  GroupAllocationController(
      AllocationDesk desk, CandidatesShown candidates, Templates templates, Clock clock) {
    this.desk = desk;
    this.candidates = candidates;
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping("/groups/{group}/candidates")
  View index(@PathVariable StudyGroupId group, Actor actor) {
    return Page.ok(
        templates.timetableAllocationCandidates(candidates.of(group, "", List.of(), actor)));
  }

  @PostMapping("/groups/{group}/allocations")
  View create(
      @PathVariable StudyGroupId group,
      @RequestParam LeaderId leader,
      @RequestParam(defaultValue = "CO_LEADER") Capacity capacity,
      Actor actor,
      Wording w) {
    var today = LocalDate.ofInstant(clock.instant(), w.zone());
    var outcome = desk.put(group, leader, capacity, today, actor);
    if (outcome instanceof Put(_, var refused) && refused.isEmpty()) {
      return Redirect.to("/groups/" + group).saying(AllocationWords.said(outcome, w));
    }
    return Page.invalid(
        templates.timetableAllocationCandidates(
            candidates.of(
                group,
                AllocationWords.said(outcome, w),
                AllocationWords.refusals(outcome, capacity, w),
                actor)));
  }
}
