package app.cairn.sessions.topics;

import static java.util.stream.Collectors.groupingBy;

import app.cairn.institution.WeekKind;
import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.TargetId;
import app.cairn.sessions.topics.TopicOutcome.Saved;
import app.cairn.sessions.topics.TopicOutcome.TitleMissing;
import app.cairn.sessions.topics.TopicOutcome.TooLong;
import app.cairn.sessions.topics.TopicOutcome.WrittenMeanwhile;
import app.cairn.sessions.topics.TopicsPage.Form;
import app.cairn.sessions.topics.TopicsPage.Row;
import app.cairn.sessions.topics.TopicsPage.Theirs;
import app.cairn.sessions.topics.Week.Kept;
import app.cairn.sessions.topics.Week.Text;
import app.cairn.sessions.unit.UnitSeen;
import app.cairn.sessions.unit.UnitSights;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The scheme of work as its page shows it. */
@Component
class TopicsShown {

  /** What was typed for one week and could not be saved. */
  record Typed(TopicOutcome outcome, Text text) {}

  private final TopicSql sql;
  private final SuggestionsShown suggestions;
  private final UnitSights units;
  private final Shells shells;
  private final Clock clock;

  TopicsShown(
      TopicSql sql, SuggestionsShown suggestions, UnitSights units, Shells shells, Clock clock) {
    this.sql = sql;
    this.suggestions = suggestions;
    this.units = units;
    this.shells = shells;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  TopicsPage page(TargetId target, Actor actor) {
    return page(target, actor, null, SuggestionsShown.Typed.NOTHING, "");
  }

  /**
   * @param typed a week's topic that could not be saved
   * @param put what could not be put forward
   * @param problem what else could not be done
   */
  @Transactional(readOnly = true)
  TopicsPage page(
      TargetId target,
      Actor actor,
      @Nullable Typed typed,
      SuggestionsShown.Typed put,
      String problem) {
    var unit = units.require(target, actor);
    var name = unit.cohort().in(shells.wording());
    var shell = shells.titled("sessions.topics.title-of", "name", name);
    var w = shell.w();
    var today = LocalDate.ofInstant(clock.instant(), w.zone());
    var weeks = sql.weeks(unit.id());
    var terms =
        weeks.stream()
            .filter(week -> isWorthShowing(week, unit, today))
            .collect(groupingBy(Week::term, LinkedHashMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .map(
                term ->
                    new TopicsPage.Term(
                        term.getKey(),
                        term.getValue().stream()
                            .map(week -> row(week, unit, typed, today, w))
                            .toList()))
            .toList();
    return new TopicsPage(
        shell,
        target.toString(),
        name,
        unit.runs() || unit.organises() || unit.knows() || unit.teaches(),
        unit.mayWrite(),
        unit.prepares() || unit.teaches(),
        lead(weeks, w),
        problem,
        unit.mayWrite() ? copying(unit, weeks, w) : "",
        unit.mayWrite() ? (int) weeks.stream().filter(TopicsShown::isCopied).count() : 0,
        terms,
        suggestions.of(unit, weeks, put, actor, today, w).orElse(null));
  }

  /** A participant on a phone is not asked to scroll past weeks that say nothing. */
  private static boolean isWorthShowing(Week week, UnitSeen unit, LocalDate today) {
    boolean onlyTakesPart = unit.takesPart() && !unit.prepares() && !unit.knows();
    return !onlyTakesPart || !week.text().isEmpty() || week.includes(today);
  }

  private static boolean isCopied(Week week) {
    return week.topic().filter(topic -> topic.copied() && !topic.text().isEmpty()).isPresent();
  }

  private static String lead(List<Week> weeks, Wording w) {
    if (weeks.isEmpty()) {
      return w.t("sessions.topics.no-weeks");
    }
    long teaching = weeks.stream().filter(week -> week.kind() == WeekKind.TEACHING).count();
    long with =
        weeks.stream()
            .filter(week -> week.kind() == WeekKind.TEACHING && !week.text().isEmpty())
            .count();
    return w.t("sessions.topics.lead", "with", with, "weeks", teaching);
  }

  private String copying(UnitSeen unit, List<Week> weeks, Wording w) {
    if (weeks.stream().noneMatch(week -> week.takesATopic() && week.text().isEmpty())) {
      return "";
    }
    var earlier = sql.earlier(unit.id());
    if (earlier.isEmpty()) {
      return "";
    }
    var copy = Copy.of(sql.weeks(earlier.get().target()), weeks);
    if (copy.topics().isEmpty()) {
      return "";
    }
    var says =
        w.t("sessions.topics.copy-means", "n", copy.topics().size(), "year", earlier.get().year());
    var all = new ArrayList<>(List.of(says));
    if (!copy.left().isEmpty()) {
      all.add(
          w.t(
              "sessions.topics.copy-leaves",
              "n",
              copy.left().size(),
              "titles",
              String.join("; ", copy.left())));
    }
    if (!earlier.get().cameUp().isEmpty()) {
      all.add(w.t("sessions.topics.came-up", "titles", String.join("; ", earlier.get().cameUp())));
    }
    return String.join(" ", all);
  }

  private Row row(Week week, UnitSeen unit, @Nullable Typed typed, LocalDate today, Wording w) {
    var kind =
        week.kind() == WeekKind.TEACHING ? "" : w.choice("sessions.topics.week", week.kind());
    return new Row(
        week.monday().toString(),
        w.t("sessions.topics.week", "number", week.number()),
        w.shortDate(week.monday()),
        week.closed().isEmpty()
            ? kind
            : kind.isEmpty() ? week.closed() : kind + ", " + week.closed(),
        week.includes(today),
        !week.takesATopic(),
        week.text().title(),
        week.text().words(),
        unit.prepares()
            ? week.topic()
                .map(Kept::by)
                .filter(by -> !by.isEmpty() && !week.text().isEmpty())
                .map(by -> w.t("sessions.topics.by", "name", by))
                .orElse("")
            : "",
        unit.mayWrite() && week.takesATopic() ? form(week, typed, w) : null);
  }

  private static Form form(Week week, @Nullable Typed typed, Wording w) {
    Theirs before =
        week.before()
            .filter(text -> !text.isEmpty() && !text.equals(week.text()))
            .map(text -> new Theirs("", text.title(), text.words()))
            .orElse(null);
    var plain =
        new Form(
            week.version(), week.text().title(), week.text().words(), false, "", "", null, before);
    if (typed == null) {
      return plain;
    }
    return switch (typed.outcome()) {
      case Saved _ -> plain;
      case TitleMissing(var monday) when monday.equals(week.monday()) ->
          wrong(week, typed.text(), w.t("sessions.topics.title-missing"), "title");
      case TooLong(var monday, boolean title) when monday.equals(week.monday()) ->
          wrong(
              week,
              typed.text(),
              title
                  ? w.t("sessions.topics.title-too-long", "most", TopicDesk.LONGEST_TITLE)
                  : w.t("sessions.topics.words-too-long", "most", TopicDesk.LONGEST_WORDS),
              title ? "title" : "words");
      case WrittenMeanwhile(var monday) when monday.equals(week.monday()) ->
          new Form(
              week.version(),
              typed.text().title(),
              typed.text().words(),
              true,
              w.t("sessions.topics.written-meanwhile"),
              "title",
              new Theirs(
                  week.topic().map(Kept::by).orElse(""), week.text().title(), week.text().words()),
              null);
      default -> plain;
    };
  }

  private static Form wrong(Week week, Text typed, String error, String at) {
    return new Form(week.version(), typed.title(), typed.words(), true, error, at, null, null);
  }
}
