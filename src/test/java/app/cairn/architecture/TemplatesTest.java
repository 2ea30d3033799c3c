package app.cairn.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reads the templates and the files that reach the browser. */
class TemplatesTest {

  private static final Pattern PARAMETER = Pattern.compile("^@param ", Pattern.MULTILINE);
  private static final Pattern IMPORT =
      Pattern.compile("^@import (?:static )?([\\w.]+)", Pattern.MULTILINE);
  private static final Pattern INLINE_SCRIPT =
      Pattern.compile("<script(?![^>]*\\bsrc=)[^>]*>|\\son[a-z]+\\s*=|javascript:|hx-on");

  /** Scripts of more than a hundred lines, each with its decision record. */
  private static final Set<String> LONG_SCRIPTS = Set.of();

  @Test
  void noTemplateCarriesAScriptOrAStyle() {
    var wrong = new ArrayList<String>();
    for (Path file : pages()) {
      String text = Sources.text(file);
      if (INLINE_SCRIPT.matcher(text).find()) {
        wrong.add(file + " has an inline script");
      }
      if (text.contains("<style") || Pattern.compile("\\sstyle\\s*=").matcher(text).find()) {
        wrong.add(file + " has an inline style");
      }
    }
    assertThat(wrong).as("the content security policy would drop it").isEmpty();
  }

  @Test
  void aPageTakesOneRecord() {
    assertThat(pages())
        .filteredOn(file -> !isShared(file) && !isPartOfAPage(file))
        .allSatisfy(
            file ->
                assertThat(PARAMETER.matcher(Sources.text(file)).results().count())
                    .as(file.toString())
                    .isEqualTo(1));
  }

  @Test
  void aPageKnowsTheRecordsOfItsOwnFolderAndTheSharedParts() {
    var wrong = new ArrayList<String>();
    for (Path file : pages()) {
      if (isShared(file)) {
        continue;
      }
      Path folder = Sources.TEMPLATES.relativize(file).getParent();
      String own = "app.cairn." + folder.toString().replace('/', '.') + ".";
      Matcher imported = IMPORT.matcher(Sources.text(file));
      while (imported.find()) {
        String name = imported.group(1);
        if (name.startsWith("app.cairn.")
            && !name.startsWith(own)
            && !name.startsWith("app.cairn.platform.ui.")
            && !name.startsWith("app.cairn.platform.chart.")
            && !(name.equals("app.cairn.platform.words.Wording") && isPartOfAPage(file))) {
          wrong.add(file + " imports " + name);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aLongScriptIsADecision() {
    List<Path> scripts = Sources.under(Path.of("src/main/resources/static"), ".js");
    assertThat(scripts)
        .filteredOn(file -> !LONG_SCRIPTS.contains(file.getFileName().toString()))
        .allSatisfy(
            file ->
                assertThat(Sources.text(file).lines().count())
                    .as("lines of " + file)
                    .isLessThanOrEqualTo(100));
  }

  /** Mail and print are read where no style sheet of ours reaches. */
  private static List<Path> pages() {
    return Sources.under(Sources.TEMPLATES, ".jte").stream()
        .filter(file -> !file.toString().matches(".*/(mail|print)/.*"))
        .toList();
  }

  /** Included by another template, and so given what it needs piece by piece. */
  private static boolean isPartOfAPage(Path file) {
    String name =
        Sources.TEMPLATES.relativize(file).toString().replace(".jte", "").replace('/', '.');
    return pages().stream()
        .anyMatch(other -> Sources.text(other).contains("@template." + name + "("));
  }

  private static boolean isShared(Path file) {
    return file.startsWith(Sources.TEMPLATES.resolve("layout"))
        || file.startsWith(Sources.TEMPLATES.resolve("ui"));
  }
}
