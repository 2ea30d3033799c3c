package app.cairn.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Folders and classes are named by the field, not by their technical kind. */
class NamesTest {

  private static final Pattern BANNED =
      Pattern.compile("^Abstract.*|.*(Service|Manager|Helper|Utils?|Impl|D[Tt][Oo])$");

  private static final Set<String> KINDS =
      Set.of(
          "service",
          "services",
          "dto",
          "dtos",
          "impl",
          "util",
          "utils",
          "model",
          "models",
          "helper",
          "helpers",
          "common",
          "controller",
          "controllers",
          "repository",
          "repositories",
          "entity",
          "entities",
          "config");

  @Test
  void noClassIsNamedByItsKind() {
    List<String> names =
        Sources.under(Sources.MAIN, ".java").stream()
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .toList();
    assertThat(names)
        .as("say what it is a place or a collection of (CheckInDesk, Registers)")
        .noneMatch(name -> BANNED.matcher(name).matches());
  }

  @Test
  void noFolderIsNamedByAKind() {
    assertThat(Sources.under(Sources.MAIN, ".java"))
        .as("a feature's folder has the feature's name")
        .noneMatch(
            file -> {
              for (Path part :
                  Path.of("src/main/java/app/cairn").relativize(file).getParent() == null
                      ? Path.of("")
                      : Path.of("src/main/java/app/cairn").relativize(file).getParent()) {
                if (KINDS.contains(part.toString())) {
                  return true;
                }
              }
              return false;
            });
  }

  @Test
  void everyPackageSaysThatNothingIsNullUnlessMarked() {
    List<Path> folders =
        Sources.under(Sources.MAIN, ".java").stream().map(Path::getParent).distinct().toList();
    assertThat(folders)
        .allSatisfy(
            folder ->
                assertThat(folder.resolve("package-info.java"))
                    .exists()
                    .content()
                    .contains("@NullMarked"));
  }

  @Test
  void noTestHidesThePackageInfoOfWhatItTests() {
    assertThat(Sources.under(Sources.TESTS, "package-info.java"))
        .as("the test's package-info would replace the module's own on the class path")
        .noneMatch(file -> Sources.MAIN.resolve(Sources.TESTS.relativize(file)).toFile().exists());
  }
}
