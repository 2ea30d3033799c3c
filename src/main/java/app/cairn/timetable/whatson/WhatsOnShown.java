package app.cairn.timetable.whatson;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import app.cairn.platform.NotFound;
import app.cairn.platform.page.Shells;
import app.cairn.platform.tenancy.InstitutionCard;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.words.Wording;
import app.cairn.timetable.SessionKind;
import app.cairn.timetable.view.SessionWords;
import app.cairn.timetable.whatson.WhatsOnPage.InSchool;
import app.cairn.timetable.whatson.WhatsOnPage.OfCohort;
import app.cairn.timetable.whatson.WhatsOnPage.Row;
import app.cairn.timetable.whatson.WhatsOnSql.Line;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is on at an institution in the coming two weeks. */
@Component
class WhatsOnShown {

  private static final int DAYS = 14;
  private static final int MOST = 600;

  private final WhatsOnSql sql;
  private final Shells shells;
  private final Clock clock;

  WhatsOnShown(WhatsOnSql sql, Shells shells, Clock clock) {
    this.sql = sql;
    this.shells = shells;
    this.clock = clock;
  }

  /** A handle that leads nowhere looks like any other page that does not exist. */
  static void requireInstitution() {
    if (Tenancy.current().isEmpty()) {
      throw new NotFound();
    }
  }

  @Transactional(readOnly = true)
  WhatsOnPage of(String handle) {
    var shell = shells.titled("timetable.whats-on.title");
    var w = shell.w();
    var today = LocalDate.ofInstant(clock.instant(), w.zone());
    var lines = sql.between(today, today.plusDays(DAYS - 1), MOST);
    Map<String, List<Line>> bySchool =
        lines.stream()
            .collect(
                groupingBy(
                    line -> line.school().orElseGet(() -> w.t("timetable.whats-on.everyone")),
                    LinkedHashMap::new,
                    toList()));
    InstitutionCard card = shell.institution();
    return new WhatsOnPage(
        shell,
        card == null ? "" : card.name(),
        handle,
        bySchool.entrySet().stream()
            .map(school -> new InSchool(school.getKey(), cohorts(school.getValue(), w)))
            .toList());
  }

  private static List<OfCohort> cohorts(List<Line> lines, Wording w) {
    return lines.stream()
        .collect(groupingBy(Line::cohort, LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .map(
            cohort ->
                new OfCohort(
                    cohort.getKey().in(w),
                    cohort.getValue().stream().map(line -> row(line, w)).toList()))
        .toList();
  }

  private static Row row(Line line, Wording w) {
    return new Row(
        w.shortDate(line.slot().date()) + ", " + SessionWords.hours(line.slot(), w),
        line.moved()
            ? w.t("timetable.on-the-day.now-in", "place", line.place().orElse(""))
            : line.place().orElseGet(() -> w.t("timetable.whats-on.place-later")),
        line.kind() == SessionKind.REGULAR ? "" : w.choice("timetable.kind", line.kind()));
  }
}
