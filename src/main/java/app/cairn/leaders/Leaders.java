package app.cairn.leaders;

import app.cairn.scheme.rules.RuleBook;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Those who lead, and what they may lead. A leader of a module's sessions has passed that module as
 * the scheme asks, or evidence of it stands; a leader of course-based sessions is of the school.
 * All are in an eligible year of study, in good standing and trained in time. The rules are those
 * that hold on the day of the session.
 */
public interface Leaders {

  /** What stands for and against each of these leaders on each of these days. */
  List<Judged> judge(
      RuleBook rules, WhatIsLed led, Collection<LeaderId> leaders, Collection<LocalDate> days);

  /** Those who lead on the day and have stated the subject, by name, at most so many. */
  List<Judged> whoStatedIt(RuleBook rules, WhatIsLed led, LocalDate day, int most);
}
