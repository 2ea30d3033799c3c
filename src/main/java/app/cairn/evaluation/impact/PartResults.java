package app.cairn.evaluation.impact;

import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.words.Wording;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One unit's or one school's part of a year, for a page to hand on: nobody's single marks, whoever
 * asks, and the same hidden as on the pages of results.
 */
@Component
public class PartResults {

  private final EvidenceRoom room;
  private final SchoolSql schools;
  private final TotalsSql totals;
  private final Clock clock;

  PartResults(EvidenceRoom room, SchoolSql schools, TotalsSql totals, Clock clock) {
    this.room = room;
    this.schools = schools;
    this.totals = totals;
    this.clock = clock;
  }

  /**
   * @param unit whether it is a unit, not a school
   */
  public record Part(boolean unit, UUID id, String name) {

    /** Where its page stands. */
    public String path() {
      return (unit ? "/results/units/" : "/results/schools/") + id + "/report";
    }
  }

  /**
   * @param year none where nothing was supported in it yet
   */
  public record Found(Part part, YearsResults.Years years, Optional<YearFound> year) {}

  /** For whoever sees that unit's results. */
  @Transactional(readOnly = true)
  public Found ofUnit(UUID unit, YearsResults.Question question, Wording w, Actor actor) {
    var reach = room.reachOfBands(actor);
    var evidence =
        YearWords.ofOneYear(
                question, one -> Optional.of(room.ofSubjectsYear(unit, one, w.zone(), reach)))
            .orElseThrow(NotFound::new);
    String name = evidence.name() == null ? "" : evidence.name().in(w);
    return found(new Part(true, unit, name), unit, evidence, reach, w);
  }

  /** For whoever sees the whole of that school's part. */
  @Transactional(readOnly = true)
  public Found ofSchool(UUID school, YearsResults.Question question, Wording w, Actor actor) {
    var reader = room.reachOfBands(actor);
    var asked = schools.school(school).orElseThrow(NotFound::new);
    var evidence =
        YearWords.ofOneYear(question, one -> room.ofSchool(asked, one, w.zone(), reader))
            .orElseThrow(NotFound::new);
    return found(new Part(false, school, asked.name()), null, evidence, asked.reach(), w);
  }

  private Found found(
      Part part, @Nullable UUID subject, Evidence evidence, Reach reach, Wording w) {
    var found = new YearWords(evidence, w).found(reach, YearsResults.Depth.ONE_PAGE);
    return new Found(
        part,
        found.years(),
        found
            .year()
            .map(
                year -> {
                  var counted =
                      totals.of(year.scheme(), year.year(), subject, reach, clock.instant());
                  return year.with(counted.aims(), counted.totals());
                }));
  }

  /** The parts of a scheme's year that have such a page for this reader. */
  @Transactional(readOnly = true)
  public List<Part> of(YearFound year, Actor actor) {
    return schools.parts(year.scheme(), year.year(), room.reachOfBands(actor));
  }
}
