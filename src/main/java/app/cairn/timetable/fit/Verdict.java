package app.cairn.timetable.fit;

import app.cairn.leaders.LeaderId;
import app.cairn.leaders.WhyNot;
import app.cairn.platform.PersonId;
import app.cairn.timetable.Capacity;
import app.cairn.timetable.StudySessionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Whether one leader fits one session.
 *
 * @param hindrances what a rule forbids
 * @param oftener more sessions within the scheme's weeks than it hopes for: reported, not refused
 */
public record Verdict(
    StudySessionId session,
    LocalDate on,
    LeaderId leader,
    PersonId person,
    String name,
    List<WhyNot> notEligible,
    Set<Hindrance> hindrances,
    boolean oftener) {

  /** Those who shadow or observe need not be trained yet, nor do they count as leading. */
  public boolean allows(Capacity capacity) {
    return capacity == Capacity.CO_LEADER
        ? notEligible.isEmpty() && hindrances.isEmpty()
        : !notEligible.contains(WhyNot.NOT_A_LEADER_THEN)
            && hindrances.stream().allMatch(Hindrance.LEADS_TOO_OFTEN::equals);
  }
}
