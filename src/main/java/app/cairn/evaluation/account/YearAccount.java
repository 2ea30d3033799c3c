package app.cairn.evaluation.account;

import app.cairn.evaluation.impact.WholeSchemes;
import app.cairn.evaluation.impact.YearCells;
import app.cairn.evaluation.impact.YearFound;
import app.cairn.evaluation.impact.YearsResults;
import app.cairn.platform.words.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the report of a year says beside its results: whom the scheme reached since it began, what
 * became of its leaders, and what the year cost.
 */
@Component
public class YearAccount {

  private final LeadersOutcomesSql leaders;
  private final ReachSql reach;
  private final Reaches reaches;
  private final CostsSql costs;

  YearAccount(LeadersOutcomesSql leaders, ReachSql reach, Reaches reaches, CostsSql costs) {
    this.leaders = leaders;
    this.reach = reach;
    this.reaches = reaches;
    this.costs = costs;
  }

  /**
   * As much of it as is known, for those who see the whole of the scheme.
   *
   * @param cells the year's exact figures, asked for where they are needed
   */
  @Transactional
  public List<AccountCard> of(YearFound found, Supplier<Optional<YearCells>> cells, Wording w) {
    var scheme =
        new WholeSchemes.Whole(found.scheme(), found.handle(), found.name(), List.of(), false);
    var years = ReachYear.of(reach.kept(scheme.id()), reaches.counted(scheme.id(), w));
    return Stream.of(
            new ReachPages(w, scheme.handle(), new Reaches.Opened(scheme, years)).inReport(),
            new LeadersOutcomesPages(
                    w,
                    scheme.handle(),
                    new LeadersOutcomes.Opened(scheme, leaders.all(scheme.id())))
                .inReport(),
            costs(found, scheme, years, cells, w))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<AccountCard> costs(
      YearFound found,
      WholeSchemes.Whole scheme,
      List<ReachYear> years,
      Supplier<Optional<YearCells>> cells,
      Wording w) {
    return costs
        .latest(scheme.id(), found.year())
        .flatMap(
            cost ->
                new CostsPages(
                        w,
                        new YearsResults.Question(scheme.handle(), found.year().toString()),
                        new Costs.Opened(
                            scheme,
                            Optional.of(new YearsResults.Year(found.year(), found.yearName())),
                            Optional.of(cost),
                            Reaches.ofYear(years, found.yearName()),
                            cells.get().flatMap(Kept::of)))
                    .inReport());
  }
}
