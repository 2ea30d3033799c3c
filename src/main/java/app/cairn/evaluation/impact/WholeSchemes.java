package app.cairn.evaluation.impact;

import app.cairn.people.InstitutionRoles;
import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.scheme.Scheme;
import app.cairn.scheme.SchemeRoles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Schemes of which somebody sees the whole, for what is told of a scheme and of no part. */
@Component
public class WholeSchemes {

  private final EvidenceRoom room;
  private final SchemeYearsSql schemes;

  WholeSchemes(EvidenceRoom room, SchemeYearsSql schemes) {
    this.room = room;
    this.schemes = schemes;
  }

  /**
   * @param years in which anybody was supported, the latest first
   * @param mayWrite whether figures of it are theirs to give
   */
  public record Whole(
      UUID id, String handle, String name, List<YearsResults.Year> years, boolean mayWrite) {

    /** The year asked for; else the latest. */
    public Optional<YearsResults.Year> shown(@Nullable String year) {
      return years.stream()
          .filter(one -> one.id().toString().equals(year))
          .findFirst()
          .or(() -> years.stream().findFirst());
    }
  }

  /**
   * @param handle of the scheme; none for the first of theirs
   */
  @Transactional(readOnly = true)
  public Whole require(@Nullable String handle, Actor actor) {
    var reach = room.reach(actor);
    return schemes.all(null, reach).entrySet().stream()
        .filter(one -> reach.wholeOf(one.getKey()))
        .filter(one -> handle == null || one.getKey().handle().equals(handle))
        .findFirst()
        .map(one -> whole(one, actor))
        .orElseThrow(NotFound::new);
  }

  private static Whole whole(Map.Entry<Scheme, List<YearWithTargets>> one, Actor actor) {
    return new Whole(
        one.getKey().id().value(),
        one.getKey().handle(),
        one.getKey().name(),
        one.getValue().stream().map(year -> new YearsResults.Year(year.id(), year.name())).toList(),
        actor
            .roles()
            .hasAny(
                SchemeRoles.SUPERVISOR, SchemeRoles.COORDINATOR, InstitutionRoles.PLANNING_OFFICE));
  }
}
