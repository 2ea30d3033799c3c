package app.cairn.timetable.allocation;

import app.cairn.leaders.LeaderId;
import app.cairn.platform.Actor;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.timetable.Capacity;
import app.cairn.timetable.StudySessionId;
import app.cairn.timetable.allocation.AllocationOutcome.Put;
import cairn.templates.Templates;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Leaders on one session. */
@Controller
class AllocationController {

  private final AllocationDesk desk;
  private final CandidatesShown candidates;
  private final Templates templates;

  AllocationController(AllocationDesk desk, CandidatesShown candidates, Templates templates) {
    this.desk = desk;
    this.candidates = candidates;
    this.templates = templates;
  }

  @GetMapping("/sessions/{session}/candidates")
  View index(@PathVariable StudySessionId session, Actor actor) {
    return Page.ok(
        templates.timetableAllocationCandidates(candidates.of(session, "", List.of(), actor)));
  }

  @PostMapping("/sessions/{session}/allocations")
  View create(
      @PathVariable StudySessionId session,
      @RequestParam LeaderId leader,
      @RequestParam(defaultValue = "CO_LEADER") Capacity capacity,
      Actor actor,
      Wording w) {
    var outcome = desk.put(session, leader, capacity, actor);
    if (outcome instanceof Put(_, var refused) && refused.isEmpty()) {
      return Redirect.to("/sessions/" + session).saying(AllocationWords.said(outcome, w));
    }
    return Page.invalid(
        templates.timetableAllocationCandidates(
            candidates.of(
                session,
                AllocationWords.said(outcome, w),
                AllocationWords.refusals(outcome, capacity, w),
                actor)));
  }
}
