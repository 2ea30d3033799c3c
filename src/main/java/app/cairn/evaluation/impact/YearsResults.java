package app.cairn.evaluation.impact;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.cairn.evaluation.study.Forest;
import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.kept.KeptWork;
import app.cairn.platform.words.Wording;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A year of a scheme for its report: from the same records, by the same rules, and hiding the same,
 * as the pages of results.
 */
@Component
public class YearsResults {

  /** Whoever starts the command line: everything, but no single mark. */
  static final Reach OPERATOR = new Reach(true, Set.of(), Set.of(), Set.of(), false);

  private final EvidenceRoom room;
  private final TotalsSql totals;
  private final KeptWork kept;
  private final Clock clock;

  YearsResults(EvidenceRoom room, TotalsSql totals, KeptWork kept, Clock clock) {
    this.room = room;
    this.totals = totals;
    this.kept = kept;
    this.clock = clock;
  }

  /** Which years there are, the latest first, by name, and which of them is shown. */
  public record Years(List<Year> all, Optional<Year> shown) {}

  public record Year(UUID id, String name) {}

  /**
   * @param year none for the latest whose outcomes stand
   */
  public record Question(@Nullable String scheme, @Nullable String year) {

    /** The same question, asked at another address. */
    public String address(String path) {
      return of(year).at(path);
    }

    Asked of(@Nullable String one) {
      return new Asked(scheme, Asked.ALL_YEARS.equals(one) ? null : one, null, null, null);
    }
  }

  /** Every comparison takes seconds; a page and a slide show the first alone, one page few. */
  public enum Depth {
    FIRST,
    ONE_PAGE,
    ALL
  }

  public record Found(Years years, Optional<YearFound> year) {}

  /**
   * Without a year where the reader may see nothing of the scheme, or there is none. Whoever reads
   * it, it hides what a report must hide: it is signed and passed on.
   */
  public Found of(Question question, Depth depth, Wording w, Actor actor) {
    var reach = room.reachOfBands(actor);
    var asked = new Kept(question, depth, reach, w.locale(), w.zone(), room.today(w.zone()));
    return counted(kept.of(Found.class, asked, () -> found(asked, w)), reach);
  }

  /** All that the comparisons of a year depend on besides the records. */
  private record Kept(
      Question question, Depth depth, Reach reach, Locale locale, ZoneId zone, LocalDate day) {}

  private Found found(Kept asked, Wording w) {
    return YearWords.ofOneYear(
            asked.question(), one -> room.ofYear(one, asked.zone(), asked.reach()))
        .map(one -> new YearWords(one, w).found(asked.reach(), asked.depth()))
        .orElseGet(() -> new Found(new Years(List.of(), Optional.empty()), Optional.empty()));
  }

  /** What the totals of a year depend on besides the records: those by the last full minute. */
  private record KeptTotals(UUID scheme, UUID year, Reach reach, Instant until) {}

  private Found counted(Found found, Reach reach) {
    return new Found(
        found.years(),
        found
            .year()
            .map(
                year -> {
                  var until = clock.instant().truncatedTo(ChronoUnit.MINUTES);
                  var counted =
                      kept.of(
                          TotalsSql.Counted.class,
                          new KeptTotals(year.scheme(), year.year(), reach, until),
                          () -> totals.of(year.scheme(), year.year(), null, reach, until));
                  return year.with(counted.aims(), counted.totals());
                }));
  }

  public record Cells(Years years, Optional<YearCells> year) {}

  private record KeptCells(
      Question question, Reach reach, Locale locale, ZoneId zone, LocalDate day) {}

  /** Every exact figure of a year, for those who see the whole of the scheme. */
  public Cells cells(Question question, Wording w, Actor actor) {
    var reach = room.reach(actor);
    var asked = new KeptCells(question, reach, w.locale(), w.zone(), room.today(w.zone()));
    var cells = kept.of(Cells.class, asked, () -> cells(asked, w));
    if (cells.year().isPresent()) {
      room.seen(actor, reach, Optional.empty());
    }
    return cells;
  }

  private Cells cells(KeptCells asked, Wording w) {
    var evidence =
        YearWords.ofOneYear(asked.question(), one -> room.ofYear(one, asked.zone(), asked.reach()))
            .filter(one -> asked.reach().wholeOf(one.scheme()))
            .orElseThrow(NotFound::new);
    return new Cells(
        new YearWords(evidence, w).years(),
        evidence.parts().isEmpty() ? Optional.empty() : Optional.of(cells(evidence, w)));
  }

  private static YearCells cells(Evidence evidence, Wording w) {
    var analysis = Analysis.ofEverySubject(evidence, w);
    var lines = analysis.all().units().orElseThrow().lines();
    var year = evidence.shown().getFirst();
    return new YearCells(
        evidence.scheme().id().value(),
        evidence.scheme().handle(),
        evidence.scheme().name(),
        year.id(),
        year.name(),
        evidence.parts().stream().allMatch(one -> one.doubts().provisional() == 0),
        evidence.parts().stream().map(SubjectOutcomes::cohort).collect(toUnmodifiableSet()),
        lines.stream().map(Forest.Line::label).toList(),
        lines.stream().map(Forest.Line::bands).toList(),
        analysis.all().fromThenOn().map(one -> one.part().bands()).orElse(List.of()),
        evidence.landmark(),
        WentOn.of(evidence));
  }

  /** Whether there can be any results for this person at all. */
  public boolean mayInclude(Actor actor) {
    return ResultsReaders.mayInclude(actor);
  }

  /**
   * @param scheme the handle
   */
  public boolean seesTheWhole(String scheme, Actor actor) {
    return room.seesTheWhole(scheme, actor);
  }

  /** For the command line, where a year is meant by its name. */
  public Found forOperator(Question question, Wording w) {
    return counted(new YearWords(operators(question, w), w).found(OPERATOR, Depth.ALL), OPERATOR);
  }

  /** For the command line: every exact figure. */
  public Cells cellsForOperator(Question question, Wording w) {
    var evidence = operators(question, w);
    return new Cells(
        new YearWords(evidence, w).years(),
        evidence.parts().isEmpty() ? Optional.empty() : Optional.of(cells(evidence, w)));
  }

  Evidence operators(Question question, Wording w) {
    var latest = new Question(question.scheme(), null);
    var evidence =
        YearWords.ofOneYear(latest, asked -> room.ofYear(asked, w.zone(), OPERATOR))
            .orElseThrow(NotFound::new);
    if (question.year() == null) {
      return evidence;
    }
    var named =
        evidence.years().stream()
            .filter(one -> one.name().equals(question.year()))
            .findFirst()
            .orElseThrow(NotFound::new);
    return room.ofYear(question.of(named.id().toString()), w.zone(), OPERATOR)
        .orElseThrow(NotFound::new);
  }
}
