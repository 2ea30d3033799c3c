package app.cairn.demonstration.simulator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * Years, terms and weeks around today. When today falls in a holiday the whole calendar moves by
 * the fewest weeks that put today well inside a term, so that there is always something going on.
 */
final class Calendar {
  /** How many past years have marks. One more is lived through, so that the first has leaders. */
  static final int PAST_YEARS = 3;

  record Week(int number, LocalDate monday, String kind) {
    boolean isTeaching() {
      return kind.equals("teaching");
    }
  }

  record Term(String key, String name, Year year, int index, List<Week> weeks) {
    LocalDate from() {
      return weeks.getFirst().monday();
    }

    /** The first day after the term. */
    LocalDate to() {
      return weeks.getLast().monday().plusWeeks(1);
    }

    List<Week> teaching() {
      return weeks.stream().filter(Week::isTeaching).toList();
    }

    List<Week> exams() {
      return weeks.stream().filter(week -> week.kind().equals("exam")).toList();
    }
  }

  /** {@code back} is 0 for the running year, 1 for the one before. */
  record Year(int back, String key, String name, LocalDate from, LocalDate to, List<Term> terms) {
    /** A Wednesday on which nothing is taught. */
    LocalDate closedDay() {
      return terms.getFirst().weeks().get(2).monday().plusDays(2);
    }
  }

  private final List<Year> years = new ArrayList<>();
  private final LocalDate today;

  Calendar(LocalDate today, Shape shape) {
    this.today = today;
    int shift = 0;
    while (!suits(shift, shape)) {
      shift = shift > 0 ? -shift : 1 - shift;
    }
    int running = runningYear(shift);
    for (int back = PAST_YEARS + 1; back >= 0; back--) {
      years.add(year(running - back, back, shift, shape));
    }
  }

  /** A university's habits: the reading week, and how its terms are called. */
  record Shape(int readingWeek, String first, String second) {}

  List<Year> years() {
    return years;
  }

  Year running() {
    return years.getLast();
  }

  Term runningTerm() {
    return running().terms().stream()
        .filter(term -> !today.isBefore(term.from()) && today.isBefore(term.to()))
        .findFirst()
        .orElseThrow();
  }

  LocalDate today() {
    return today;
  }

  private boolean suits(int shift, Shape shape) {
    int running = runningYear(shift);
    return year(running, 0, shift, shape).terms().stream()
        .flatMap(term -> term.teaching().stream().skip(4).limit(6))
        .anyMatch(
            week -> !today.isBefore(week.monday()) && today.isBefore(week.monday().plusWeeks(1)));
  }

  private int runningYear(int shift) {
    int year = today.getYear() + 1;
    while (start(year, shift).isAfter(today)) {
      year--;
    }
    return year;
  }

  private static LocalDate start(int year, int shift) {
    return LocalDate.of(year, Month.SEPTEMBER, 30)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .plusWeeks(shift);
  }

  private static Year year(int calendarYear, int back, int shift, Shape shape) {
    var from = start(calendarYear, shift);
    var to = start(calendarYear + 1, shift);
    String key = String.valueOf(from.getYear());
    String name = "%d/%02d".formatted(from.getYear(), (from.getYear() + 1) % 100);
    var terms = new ArrayList<Term>();
    var year = new Year(back, key, name, from, to, terms);
    terms.add(new Term(key + "-1", shape.first(), year, 0, first(from, shape.readingWeek())));
    terms.add(new Term(key + "-2", shape.second(), year, 1, second(from.plusWeeks(16))));
    return year;
  }

  /** Eleven weeks and a reading week, three closed ones, then exams. */
  private static List<Week> first(LocalDate monday, int readingWeek) {
    return weeks(
        monday,
        16,
        n -> n == readingWeek ? "reading" : n <= 12 ? "teaching" : n <= 14 ? "closed" : "exam");
  }

  /** Eight weeks, a spring break of two, four more, then exams. */
  private static List<Week> second(LocalDate monday) {
    return weeks(
        monday, 18, n -> n <= 8 ? "teaching" : n <= 10 ? "closed" : n <= 14 ? "teaching" : "exam");
  }

  private static List<Week> weeks(
      LocalDate monday, int count, java.util.function.IntFunction<String> kind) {
    var weeks = new ArrayList<Week>();
    for (int n = 1; n <= count; n++) {
      weeks.add(new Week(n, monday.plusWeeks(n - 1), kind.apply(n)));
    }
    return List.copyOf(weeks);
  }
}
