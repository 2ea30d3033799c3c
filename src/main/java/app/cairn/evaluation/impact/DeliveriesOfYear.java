package app.cairn.evaluation.impact;

import app.cairn.evaluation.study.BandFigures;
import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.kept.KeptWork;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.rules.Bands;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Every delivery that a scheme supported in a year, with exact figures by how often students came.
 * Not to be shown as it is.
 */
@Component
public class DeliveriesOfYear {

  private final EvidenceRoom room;
  private final YearsResults results;
  private final ContactSql contact;
  private final KeptWork kept;
  private final Clock clock;

  DeliveriesOfYear(
      EvidenceRoom room, YearsResults results, ContactSql contact, KeptWork kept, Clock clock) {
    this.room = room;
    this.results = results;
    this.contact = contact;
    this.kept = kept;
    this.clock = clock;
  }

  /**
   * @param sessions how many were held, {@code visits} how often anybody came, {@code minutes} they
   *     spent there in all
   */
  public record Delivery(
      String name, List<BandFigures> bands, long sessions, long visits, long minutes) {}

  /**
   * @param settled whether no mark awaits the board
   */
  public record Found(
      UUID scheme,
      String name,
      YearsResults.Years years,
      boolean settled,
      List<Delivery> deliveries) {}

  /** All that a year's deliveries depend on besides the records: those by the last full minute. */
  private record Asking(
      YearsResults.Question question,
      Bands bands,
      Reach reach,
      Locale locale,
      ZoneId zone,
      Instant until) {}

  /** For those who see the whole of the scheme. */
  public Found of(YearsResults.Question question, Bands bands, Wording w, Actor actor) {
    var reach = room.reachOfBands(actor);
    var asking = new Asking(question, bands, reach, w.locale(), w.zone(), minute());
    return kept.of(
        Found.class,
        asking,
        () ->
            found(
                YearWords.ofOneYear(question, asked -> room.ofYear(asked, w.zone(), reach))
                    .filter(one -> reach.wholeOf(one.scheme()))
                    .orElseThrow(NotFound::new),
                bands,
                asking.until(),
                w));
  }

  /** For the command line, where a year is meant by its name. */
  public Found forOperator(YearsResults.Question question, Bands bands, Wording w) {
    return found(results.operators(question, w), bands, minute(), w);
  }

  private Instant minute() {
    return clock.instant().truncatedTo(ChronoUnit.MINUTES);
  }

  private Found found(Evidence evidence, Bands bands, Instant until, Wording w) {
    var minutes =
        contact.minutes(evidence.parts().stream().map(SubjectOutcomes::cohort).toList(), until);
    return new Found(
        evidence.scheme().id().value(),
        evidence.scheme().name(),
        new YearWords(evidence, w).years(),
        evidence.parts().stream().allMatch(one -> one.doubts().provisional() == 0),
        evidence.parts().stream().map(one -> delivery(one, bands, minutes, w)).toList());
  }

  private static Delivery delivery(
      SubjectOutcomes one, Bands bands, Map<UUID, Long> minutes, Wording w) {
    return new Delivery(
        one.name().in(w),
        new SubjectStudy(List.of(one), Afterwards.NOTHING, Optional.empty(), w)
            .over(bands)
            .plain()
            .bands(),
        one.attendance().sessions(),
        one.attendance().here(),
        minutes.getOrDefault(one.cohort(), 0L));
  }
}
