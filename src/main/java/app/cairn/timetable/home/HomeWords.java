package app.cairn.timetable.home;

import app.cairn.platform.words.Wording;
import app.cairn.scheme.CohortName;
import app.cairn.timetable.time.Slot;
import app.cairn.timetable.view.SessionWords;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

final class HomeWords {

  private HomeWords() {}

  /** "Today, 13:00–14:00", "Tue 3 Nov, 13:00–14:00". */
  static String when(Slot slot, Wording w, Clock clock) {
    var today = LocalDate.ofInstant(clock.instant(), w.zone());
    var day = slot.date().equals(today) ? w.t("timetable.today") : w.shortDate(slot.date());
    return day + ", " + SessionWords.hours(slot, w);
  }

  static String name(CohortName cohort, @Nullable String group, Wording w) {
    return group == null ? cohort.in(w) : cohort.in(w) + ", " + group;
  }
}
