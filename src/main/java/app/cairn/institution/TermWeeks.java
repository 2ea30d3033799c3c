package app.cairn.institution;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The weeks of one term with the institution's closed days: turns "every Tuesday of weeks 2 to 11"
 * into dates, and says which weeks fall out and why. Weeks are numbered from 1; a number the term
 * does not have is passed over.
 */
public record TermWeeks(Term term, List<TeachingWeek> weeks, List<ClosedDays> closedDays) {

  /** The date of one meeting and the week it belongs to. */
  public record Meeting(int week, LocalDate date) {}

  /** A meeting that does not happen: its week is not a teaching week, or the day is closed. */
  public record Skipped(int week, LocalDate date, WeekKind kind, Optional<ClosedDays> closed) {}

  /** The meetings that stand and those that fall out, each in order of date. */
  public record Meetings(List<Meeting> standing, List<Skipped> skipped) {}

  /** The ordinary meetings on a weekday: in teaching weeks only, never on a closed day. */
  public Meetings ordinary(DayOfWeek weekday, Collection<Integer> numbers) {
    var standing = new ArrayList<Meeting>();
    var skipped = new ArrayList<Skipped>();
    for (var week : weeks) {
      if (!numbers.contains(week.number())) {
        continue;
      }
      var date = week.monday().with(TemporalAdjusters.nextOrSame(weekday));
      var closed = closedOn(date);
      if (week.kind() == WeekKind.TEACHING && closed.isEmpty()) {
        standing.add(new Meeting(week.number(), date));
      } else {
        skipped.add(new Skipped(week.number(), date, week.kind(), closed));
      }
    }
    return new Meetings(List.copyOf(standing), List.copyOf(skipped));
  }

  public Optional<TeachingWeek> weekOf(LocalDate day) {
    return weeks.stream().filter(week -> week.includes(day)).findFirst();
  }

  public Optional<ClosedDays> closedOn(LocalDate day) {
    return closedDays.stream().filter(closed -> closed.includes(day)).findFirst();
  }
}
