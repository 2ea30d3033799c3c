package app.cairn.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.platform.intake.mapping.BuiltIn;
import app.cairn.platform.intake.run.Mappings;
import app.cairn.platform.intake.run.RecordTypes;
import app.cairn.world.CairnTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What docs/import says of each file is what the engine reads. */
@CairnTest
class DocumentedFilesTest {

  private static final Path FILES = Path.of("docs/import/files");
  private static final Path EXAMPLE = Path.of("docs/import/examples/university");
  private static final Pattern COLUMN =
      Pattern.compile("^\\| `([^`]+)` \\| (yes)? *\\|", Pattern.MULTILINE);

  @Autowired RecordTypes types;
  @Autowired Mappings mappings;

  @TestFactory
  Stream<DynamicTest> eachDocumentedColumnIsAFieldAndTheOtherWayRound() throws IOException {
    try (var files = Files.list(FILES)) {
      return files.sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)));
    }
  }

  @Test
  void theBuiltInMappingReadsTheDocumentedColumnsOfOneRoster() throws IOException {
    String mapping = BuiltIn.texts().getOrDefault(BuiltIn.ONEROSTER, "");
    try (var files = Files.list(Path.of("docs/import/oneroster"))) {
      for (Path file : files.toList()) {
        String page = Files.readString(file);
        if (!name(file).equals("manifest")) {
          assertThat(mapping).contains("- from: " + name(file) + ".csv");
        }
        for (String line : page.lines().filter(line -> line.startsWith("| `")).toList()) {
          String column = line.substring(3, line.indexOf('`', 3));
          if (!line.contains("not read") && !name(file).equals("manifest")) {
            assertThat(mapping).as(file + " " + column).containsPattern("\\b" + column + "\\b");
          }
        }
      }
    }
  }

  private void compare(Path file) throws IOException {
    RecordType type = types.find(name(file)).orElseThrow();
    String page = Files.readString(file);
    List<String> documented = columns(page, false);
    assertThat(type.fields().stream().filter(Field::required).map(Field::name).toList())
        .as("required columns of " + file)
        .containsExactlyInAnyOrderElementsOf(columns(page, true));
    assertThat(type.fields().stream().map(Field::name).toList())
        .as("columns of " + file)
        .containsAll(documented);
    assertThat(Files.readAllLines(EXAMPLE.resolve(type.name() + ".csv")).getFirst().split(","))
        .as("the example of " + file)
        .allSatisfy(column -> assertThat(documented).contains(column));
  }

  @Test
  void theExampleMappingsCanBeRead() throws Exception {
    for (String example : List.of("oulad.yaml")) {
      assertThat(mappings.read(Files.readString(Path.of("docs/import/examples", example))).feeds())
          .isNotEmpty();
    }
    assertThat(mappings.standard().feeds()).isNotEmpty();
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.md$", "");
  }

  private static List<String> columns(String page, boolean requiredOnly) {
    return COLUMN
        .matcher(page)
        .results()
        .filter(match -> !requiredOnly || match.group(2) != null)
        .map((MatchResult match) -> match.group(1))
        .toList();
  }
}
