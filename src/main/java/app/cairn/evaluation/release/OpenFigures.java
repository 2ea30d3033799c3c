package app.cairn.evaluation.release;

import app.cairn.evaluation.impact.YearsResults;
import app.cairn.platform.web.CsvFile;
import app.cairn.platform.words.Wording;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A year's figures as open data: rounded and withheld as everyone would read them. */
@Component
public class OpenFigures {

  private final YearsResults results;
  private final Releases releases;

  OpenFigures(YearsResults results, Releases releases) {
    this.results = results;
    this.releases = releases;
  }

  /**
   * @param files figures.csv and dictionary.csv; none where {@code why} says that there can't be
   */
  public record Files(List<CsvFile> files, Optional<String> why) {}

  /** Only as released: two sets of one year could be subtracted. */
  @Transactional
  public Files forOperator(YearsResults.Question question, Wording w) {
    var desk = releases.forOperator(results.cellsForOperator(question, w));
    var files = new ReleaseFiles(w);
    return releases
        .shown(desk)
        .map(
            released ->
                new Files(
                    List.of(files.cells(List.of(released)), files.dictionary()), Optional.empty()))
        .orElseGet(() -> new Files(List.of(), Optional.of(why(desk, w))));
  }

  private static String why(Releases.Desk desk, Wording w) {
    return desk.outlook() == Releases.Outcome.RELEASED
        ? w.t("release.first", "path", ReleasePages.PATH)
        : w.choice("release.outlook", desk.outlook());
  }
}
