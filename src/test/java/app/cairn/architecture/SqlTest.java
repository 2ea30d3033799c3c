package app.cairn.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reads the SQL in our sources. */
class SqlTest {

  private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"\\n(.*?)\"\"\"", Pattern.DOTALL);
  private static final Pattern SHORT_TEXT = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern STATEMENT =
      Pattern.compile(
          "^\\s*(select|insert into|update|delete from|with)\\s", Pattern.CASE_INSENSITIVE);
  private static final Pattern SHOUTED =
      Pattern.compile(
          "\\b(SELECT|INSERT|UPDATE|DELETE|FROM|WHERE|JOIN|ORDER BY|GROUP BY|VALUES)\\b");
  private static final Pattern UNLISTED =
      Pattern.compile(
          "\\bselect\\s+\\*\\s+from\\s+[a-z]+\\.|\\binsert"
              + " into\\s+(?!pg_temp)[a-z_.]+\\s+(select|values)\\b");
  private static final Pattern TABLE =
      Pattern.compile(
          "(from|join|into|update|delete from|using)\\s+(?:only\\s+)?([a-z_]+)\\.([a-z_0-9]+)");

  /** Lays out the database itself; stages rows of whatever shape a record type declares. */
  private static final Set<String> BELOW_THE_SCHEMA =
      Set.of("platform/database", "platform/intake/run");

  @Test
  void aModuleTouchesItsOwnTablesAndPublishedViewsOfThoseItMayUse() {
    Map<String, Set<String>> allowed = ModuleGraph.allowed();
    var wrong = new ArrayList<String>();
    for (Path file : Sources.under(Sources.MAIN, ".java")) {
      String module = Sources.moduleOf(file);
      if (module.isEmpty()) {
        continue;
      }
      for (String sql : statements(file)) {
        Matcher table = TABLE.matcher(sql);
        while (table.find()) {
          String schema = table.group(2);
          if (!allowed.containsKey(schema) || schema.equals(module)) {
            continue;
          }
          boolean reads = table.group(1).matches("from|join|using");
          boolean published = table.group(3).startsWith("published_");
          if (!(reads && published && allowed.getOrDefault(module, Set.of()).contains(schema))) {
            wrong.add(file + ": " + table.group());
          }
        }
      }
    }
    assertThat(wrong)
        .as("read a published_ view of a module that package-info allows, write through its facade")
        .isEmpty();
  }

  @Test
  void sqlIsLowerCase() {
    var wrong = new ArrayList<String>();
    for (Path file : Sources.under(Sources.MAIN, ".java")) {
      for (String sql : statements(file)) {
        if (SHOUTED.matcher(sql.replaceAll("'[^']*'", "''")).find()) {
          wrong.add(file.toString());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** A column added later must not change what a query means. */
  @Test
  void columnsAreListed() {
    var wrong = new ArrayList<String>();
    for (Path file : Sources.under(Sources.MAIN, ".java")) {
      for (String sql : statements(file)) {
        if (UNLISTED.matcher(sql).find()) {
          wrong.add(file + ": " + sql.strip().lines().findFirst().orElse(""));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void parametersAreNamed() {
    var wrong = new ArrayList<String>();
    for (Path file : Sources.under(Sources.MAIN, ".java")) {
      if (!isBelowTheSchema(file)) {
        for (String sql : statements(file)) {
          if (Pattern.compile("[=(,]\\s*\\?(?=[\\s,)]|$)").matcher(sql).find()
              && !sql.contains("set_config")) {
            wrong.add(file.toString());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void sqlIsNeverGluedTogether() {
    var wrong = new ArrayList<String>();
    for (Path file : Sources.under(Sources.MAIN, ".java")) {
      if (isBelowTheSchema(file)) {
        continue;
      }
      String rest = TEXT_BLOCK.matcher(Sources.text(file)).replaceAll("\"\"");
      Matcher text = SHORT_TEXT.matcher(rest);
      while (text.find()) {
        if (STATEMENT.matcher(text.group(1)).find()
            && text.group(1).matches("(?s).*\\b(from|into|set|where)\\b.*")
            && (rest.startsWith("\n            + ", text.end())
                || rest.substring(text.end()).matches("(?s)\\s*\\+.*"))) {
          wrong.add(file + ": " + text.group());
        }
      }
    }
    assertThat(wrong).as("write it as one text block with named parameters").isEmpty();
  }

  private static boolean isBelowTheSchema(Path file) {
    return BELOW_THE_SCHEMA.stream().anyMatch(folder -> file.toString().contains(folder));
  }

  private static List<String> statements(Path file) {
    String source = Sources.text(file);
    var found = new ArrayList<String>();
    Matcher block = TEXT_BLOCK.matcher(source);
    while (block.find()) {
      if (STATEMENT.matcher(block.group(1)).find()) {
        found.add(block.group(1));
      }
    }
    Matcher text = SHORT_TEXT.matcher(block.reset().replaceAll("\"\""));
    while (text.find()) {
      if (STATEMENT.matcher(text.group(1)).find()) {
        found.add(text.group(1));
      }
    }
    return found;
  }
}
