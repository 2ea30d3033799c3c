package app.cairn.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.world.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Walks the migrated schema: what every table, key, view and function of ours must be like. */
class CatalogueTest {

  private static final String OURS =
      "('platform','institution','people','curriculum','notifications','scheme','attendance',"
          + "'leaders','timetable','mentoring','sessions','recognition','evaluation')";

  /** Belong to no institution, or must be read before one is known. Reviewed; may only shrink. */
  private static final Map<String, String> WITHOUT_INSTITUTION =
      Map.of(
          "platform.flyway_schema_history", "the history of the schema itself",
          "platform.spring_session", "a browser before and after signing in",
          "platform.spring_session_attributes", "as spring_session",
          "platform.event_publication", "events carry their institution",
          "platform.scheduled_tasks", "jobs carry their institution",
          "attendance.register_handle", "leads from a scanned code to its register",
          "platform.bucket", "hashed keys, counted before anyone is known",
          "institution.institution_handle", "leads from an address to its institution");

  private static final int EXEMPTIONS = 8;

  @Test
  void theListOfExemptionsOnlyShrinks() {
    assertThat(WITHOUT_INSTITUTION).hasSize(EXEMPTIONS);
  }

  @Test
  void everyPrimaryKeyBeginsWithTheInstitution() throws SQLException {
    assertThat(
            except(
                rows(
                    """
                    select n.nspname || '.' || c.relname
                    from pg_class c
                    join pg_namespace n on n.oid = c.relnamespace
                    where c.relkind in ('r', 'p') and n.nspname in %s
                      and not exists (
                        select from pg_constraint k
                        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
                        where k.conrelid = c.oid and k.contype = 'p' and a.attname = 'institution_id')
                    """)))
        .as("tables whose primary key does not begin with institution_id")
        .isEmpty();
  }

  /** Such an index looks as good as the primary key for an institution with rows yet unknown. */
  @Test
  void aGistIndexThatIsNoRuleLeavesTheInstitutionOut() throws SQLException {
    assertThat(
            rows(
                """
                select n.nspname || '.' || c.relname
                from pg_index i
                join pg_class c on c.oid = i.indexrelid
                join pg_namespace n on n.oid = c.relnamespace
                join pg_am m on m.oid = c.relam and m.amname = 'gist'
                join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey) and a.attname = 'institution_id'
                where n.nspname in %s and not i.indisexclusion
                """))
        .as("see docs/decisions/2026-11-22-helping-the-planner-under-row-security.md")
        .isEmpty();
  }

  @Test
  void noIndexStandsTwice() throws SQLException {
    assertThat(
            rows(
                """
                select n.nspname || '.' || t.relname || ': ' || string_agg(c.relname, ', ' order by c.relname)
                from pg_index i
                join pg_class c on c.oid = i.indexrelid
                join pg_class t on t.oid = i.indrelid
                join pg_namespace n on n.oid = t.relnamespace
                where n.nspname in %s and not i.indisexclusion
                group by n.nspname, t.relname, i.indkey, i.indclass, i.indoption,
                  pg_get_expr(i.indpred, i.indrelid), pg_get_expr(i.indexprs, i.indrelid)
                having count(*) > 1
                """))
        .isEmpty();
  }

  @Test
  void rowSecurityIsForcedOnEveryTable() throws SQLException {
    assertThat(
            except(
                rows(
                    """
                    select n.nspname || '.' || c.relname
                    from pg_class c
                    join pg_namespace n on n.oid = c.relnamespace
                    where c.relkind in ('r', 'p') and n.nspname in %s
                      and not (c.relrowsecurity and c.relforcerowsecurity
                        and 1 = (select count(*) from pg_policy p where p.polrelid = c.oid and p.polname <> 'added_up')
                        and exists (
                          select from pg_policy p
                          where p.polrelid = c.oid and p.polname = 'one_institution'
                            and p.polcmd = '*' and p.polqual is not null
                            and p.polwithcheck is not null))
                    """)))
        .as("tables that do not call platform.tenant_table in their migration")
        .isEmpty();
  }

  /** So that the owner's two functions can add up what was given by consent. */
  @Test
  void onlyTheBenchmarksSumsAreReadAcrossInstitutionsAndByTheirOwnerAlone() throws SQLException {
    assertThat(
            rows(
                """
                select n.nspname || '.' || c.relname || ' ' || p.polname || ' ' || p.polcmd::text || ' '
                  || (select string_agg(pg_get_userbyid(r), ',') from unnest(p.polroles) r)
                from pg_policy p
                join pg_class c on c.oid = p.polrelid
                join pg_namespace n on n.oid = c.relnamespace
                where n.nspname in %s and p.polname <> 'one_institution'
                """))
        .containsExactlyInAnyOrder(
            "evaluation.benchmark_gift added_up r cairn_owner",
            "evaluation.benchmark_sum added_up r cairn_owner");
  }

  @Test
  void everyForeignKeyCarriesTheInstitution() throws SQLException {
    assertThat(
            rows(
                """
                select k.conrelid::regclass || ': ' || k.conname
                from pg_constraint k
                join pg_namespace n on n.oid = k.connamespace
                join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                join pg_attribute b on b.attrelid = k.confrelid and b.attnum = k.confkey[1]
                where k.contype = 'f' and n.nspname in %s
                  and not (a.attname = 'institution_id' and b.attname = 'institution_id')
                  and k.conname <> 'spring_session_attributes_fk'
                """))
        .as("foreign keys that do not begin with institution_id on both sides")
        .isEmpty();
  }

  @Test
  void foreignKeysPointToPrimaryKeysOfModulesThatMayBeUsed() throws SQLException {
    var wrong = new ArrayList<String>();
    Map<String, Set<String>> allowed = ModuleGraph.allowed();
    for (String row :
        rows(
            """
            select n.nspname || ' ' || m.nspname || ' ' || k.conname || ' '
              || exists (
                select from pg_constraint p
                where p.conrelid = k.confrelid and p.contype = 'p' and p.conkey <@ k.confkey)
            from pg_constraint k
            join pg_namespace n on n.oid = k.connamespace
            join pg_class c on c.oid = k.confrelid
            join pg_namespace m on m.oid = c.relnamespace
            where k.contype = 'f' and n.nspname in %s
            """)) {
      String[] key = row.split(" ");
      boolean downward =
          key[0].equals(key[1]) || allowed.getOrDefault(key[0], Set.of()).contains(key[1]);
      if (!downward || !key[3].equals("true")) {
        wrong.add(row);
      }
    }
    assertThat(wrong)
        .as("foreign keys upward, sideways or to something without a primary key in it")
        .isEmpty();
  }

  @Test
  void everyForeignKeyThatIsLookedUpByHasAnIndex() throws SQLException, IOException {
    Path exempt = Path.of("src/test/resources/architecture/foreign-keys-not-looked-up-by.txt");
    List<String> neverLookedUpBy = Files.readAllLines(exempt);
    assertThat(neverLookedUpBy)
        .as(
            "a reviewed list, which may only shrink: keys to a handful of rows that are rarely"
                + " removed (years, terms, schemes, schools), where no query begins")
        .hasSize(10);
    List<String> withoutIndex =
        rows(
            """
            select k.conrelid::regclass || ': ' || k.conname
            from pg_constraint k
            join pg_namespace n on n.oid = k.connamespace
            where k.contype = 'f' and n.nspname in %s
              and not exists (
                select from pg_index i
                where i.indrelid = k.conrelid
                  and (string_to_array(i.indkey::text, ' ')::smallint[])[1:cardinality(k.conkey)]
                    @> k.conkey)
            order by 1
            """);
    assertThat(withoutIndex)
        .as("foreign keys without an index that begins with their columns, and only those listed")
        .containsExactlyInAnyOrderElementsOf(neverLookedUpBy);
  }

  @Test
  void viewsAskWithTheRightsOfWhoeverReads() throws SQLException {
    assertThat(
            rows(
                """
                select n.nspname || '.' || c.relname
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'v' and n.nspname in %s
                  and not coalesce(
                    array_to_string(c.reloptions, ',') ~ 'security_invoker=(true|on|1)', false)
                """))
        .as("views without security_invoker")
        .isEmpty();
  }

  @Test
  void noViewKeepsRowsAndOnlyReviewedFunctionsLendTheirRights() throws SQLException {
    assertThat(
            rows(
                """
                select n.nspname || '.' || c.relname
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'm' and n.nspname in %1$s
                union all
                select n.nspname || '.' || p.proname
                from pg_proc p
                join pg_namespace n on n.oid = p.pronamespace
                where p.prosecdef and n.nspname in %1$s
                """))
        .as(
            "reviewed: the first renews what the planner knows; the others tell sums of three or"
                + " more")
        .containsExactlyInAnyOrder(
            "platform.look_at_fresh_rows",
            "evaluation.benchmark_givers",
            "evaluation.benchmark_of_others");
  }

  @Test
  void whatIsAppendOnlyCannotBeEdited() throws SQLException {
    List<String> appendOnly =
        rows(
            """
            select n.nspname || '.' || c.relname
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where obj_description(c.oid, 'pg_class') = 'append-only' and n.nspname in %s
            """);
    assertThat(appendOnly).contains("attendance.check_in");
    assertThat(
            rows(
                """
                select n.nspname || '.' || c.relname
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                where obj_description(c.oid, 'pg_class') = 'append-only' and n.nspname in %s
                  and (has_table_privilege('cairn_app', c.oid, 'update')
                    or has_table_privilege('cairn_app', c.oid, 'delete'))
                """))
        .isEmpty();
  }

  @Test
  void theApplicationOwnsNothingAndTruncatesNothing() throws SQLException {
    assertThat(
            rows(
                """
                select n.nspname || '.' || c.relname
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and n.nspname in %s
                  and (pg_get_userbyid(c.relowner) <> 'cairn_owner'
                    or has_table_privilege('cairn_app', c.oid, 'truncate'))
                """))
        .isEmpty();
  }

  @Test
  void everyTableSaysHowLongItIsKeptAndHowItGoes() throws SQLException, IOException {
    var described = new TreeSet<String>();
    var line = Pattern.compile("^\\| `?([a-z_]+\\.[a-z_]+)`? \\|(.*)$", Pattern.MULTILINE);
    var matcher = line.matcher(Files.readString(Path.of("docs/retention.md")));
    while (matcher.find()) {
      described.add(matcher.group(1));
      assertThat(matcher.group(2).split("\\|"))
          .as("owner, term and deletion path of " + matcher.group(1))
          .hasSizeGreaterThanOrEqualTo(3)
          .noneMatch(String::isBlank);
    }
    List<String> tables =
        rows(
            """
            select n.nspname || '.' || c.relname
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname in %s
            """);
    assertThat(tables)
        .filteredOn(table -> !described.contains(table))
        .as("tables without a line in docs/retention.md")
        .isEmpty();
    assertThat(described)
        .filteredOn(table -> !tables.contains(table))
        .as("lines in docs/retention.md for tables that are gone")
        .isEmpty();
  }

  private static List<String> except(List<String> tables) {
    return tables.stream().filter(table -> !WITHOUT_INSTITUTION.containsKey(table)).toList();
  }

  private static List<String> rows(String query) throws SQLException {
    var rows = new ArrayList<String>();
    try (var connection = TestDatabase.shared().as("cairn_owner");
        var statement = connection.createStatement();
        var found = statement.executeQuery(query.formatted(OURS))) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    }
    return rows;
  }
}
