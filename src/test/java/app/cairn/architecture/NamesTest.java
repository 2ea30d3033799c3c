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

  /** Spring's own word, for a subclass of its class. */
  private static final Set<String> EXEMPT = Set.of("TenantTransactionManager");

  @Test
  void noClassIsNamedByItsKind() {
    assertThat(Sources.under(Sources.MAIN, ".java"))
        .map(file -> file.getFileName().toString().replace(".java", ""))
        .filteredOn(name -> BANNED.matcher(name).matches() && !EXEMPT.contains(name))
        .as("say what it is a place or a collection of (CheckInDesk, Registers)")
        .isEmpty();
  }

  @Test
  void noFolderIsNamedByAKind() {
    assertThat(Sources.under(Sources.MAIN, ".java"))
        .map(Path::getParent)
        .filteredOn(folder -> KINDS.contains(folder.getFileName().toString()))
        .as("a feature's folder has the feature's name")
        .isEmpty();
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
        .filteredOn(file -> Sources.MAIN.resolve(Sources.TESTS.relativize(file)).toFile().exists())
        .as("the test's package-info would replace the module's own on the class path")
        .isEmpty();
  }
}
