package app.cairn.platform.intake.run;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.platform.PersonId;
import app.cairn.platform.intake.run.OpenRecords.Ended;
import app.cairn.platform.intake.run.OpenRecords.LeaversWho;
import app.cairn.world.CairnTest;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** From a university's own columns to the ranking: the figures are those of a separate count. */
@CairnTest
class OpenRecordsRankedTest {

  @TempDir private Path folder;
  @Autowired private ApplicationContext application;
  @Autowired private MockMvcTester web;

  private final OpenRecords records = new OpenRecords();

  @Test
  void theRankingShowsWhatASeparateCountGives() throws IOException {
    try (var campus = new Campus(application, folder)) {
      records.writeTo(campus);
      String mapping = Files.readString(Path.of("docs/import/examples/oulad.yaml"));
      Report report = campus.apply(mapping).report();
      assertThat(report.findings()).isEmpty();
      PersonId reader = campus.staff("planning_office");

      for (LeaversWho leavers : LeaversWho.values()) {
        compare(campus, reader, false, leavers);
        compare(campus, reader, true, leavers);
      }
    }
  }

  @Test
  void theRecordsHoldWhatIsOdd() {
    assertThat(records.rows())
        .anyMatch(row -> row.result().equals("Withdrawn") && row.unregistered().isEmpty())
        .anyMatch(row -> row.result().equals("Withdrawn") && row.unregistered().equals("0"))
        .anyMatch(row -> row.result().equals("Withdrawn") && row.unregistered().equals("1"))
        .anyMatch(row -> row.result().equals("Fail") && !row.unregistered().isEmpty())
        .anyMatch(row -> row.registered().isEmpty() && !row.unregistered().isEmpty())
        .anyMatch(row -> !row.registered().isEmpty() && row.registered().equals(row.unregistered()))
        .anyMatch(row -> row.attemptsBefore() == 2);
  }

  private void compare(Campus campus, PersonId reader, boolean first, LeaversWho leavers) {
    String asked = "attempts=" + (first ? "FIRST" : "ALL") + "&leavers=" + leavers;
    Map<String, Ended> counted = records.count(first, leavers);
    Map<String, Ended> countedFirst = records.count(true, leavers);
    List<String> wanted =
        counted.entrySet().stream()
            .sorted(
                Comparator.comparing(
                        (Map.Entry<String, Ended> one) -> -one.getValue().failedOrLeft())
                    .thenComparing(Map.Entry::getKey))
            .map(one -> line(one.getKey(), one.getValue(), countedFirst.get(one.getKey())))
            .toList();
    assertThat(ranking(campus, reader, asked)).as(asked).containsExactlyElementsOf(wanted);
  }

  private static String line(String module, Ended ended, Ended first) {
    return String.join(
        " ",
        module,
        String.valueOf(ended.all()),
        share(ended.failed() + ended.left(), ended.all()),
        share(ended.left(), ended.all()),
        share(ended.passed(), ended.all()),
        share(first.passed(), first.all()));
  }

  private static String share(long part, long whole) {
    return BigDecimal.valueOf((double) part / whole).setScale(4, RoundingMode.HALF_UP).toString();
  }

  private List<String> ranking(Campus campus, PersonId reader, String asked) {
    var answer = web.get().uri("/units.csv?" + asked).with(campus.as(reader)).exchange();
    assertThat(answer).hasStatusOk();
    try (var csv =
        CsvReader.builder()
            .ofNamedCsvRecord(
                answer.getResponse().getContentAsString().replaceFirst("^\uFEFF", ""))) {
      return csv.stream().map(OpenRecordsRankedTest::line).toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String line(NamedCsvRecord row) {
    return String.join(
        " ",
        row.getField("Code"),
        row.getField("n"),
        row.getField("Failed or left"),
        row.getField("Left"),
        row.getField("Passed"),
        row.getField("Passed first time"));
  }
}
