package app.cairn.institution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The institution's schools as a tree. What holds for a school holds for every school below it,
 * unless something nearer says otherwise. Only schools that the records still list are in the tree.
 */
@Component
public class Schools {

  private static final int DEEPEST = 12;

  private final JdbcClient jdbc;

  Schools(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The tree from the top, each school directly followed by those below it, siblings by name. */
  @Transactional(readOnly = true)
  public List<School> tree() {
    return jdbc.sql(
            """
            with recursive tree as (
              select id, parent_id, name, kind, 0 as depth, array[name, id::text] as path
              from institution.school
              where parent_id is null and upper_inf(listed)
              union all
              select s.id, s.parent_id, s.name, s.kind, t.depth + 1, t.path || array[s.name, s.id::text]
              from institution.school s
              join tree t on t.id = s.parent_id
              where upper_inf(s.listed) and t.depth < :deepest
            )
            select id, parent_id, name, kind, depth
            from tree
            order by path
            """)
        .param("deepest", DEEPEST)
        .query(
            (row, n) ->
                new School(
                    new SchoolId(row.getObject("id", UUID.class)),
                    Optional.ofNullable(row.getObject("parent_id", UUID.class)).map(SchoolId::new),
                    row.getString("name"),
                    row.getString("kind"),
                    row.getInt("depth")))
        .list();
  }

  /** The school and every school below it; empty when there is no such school here. */
  @Transactional(readOnly = true)
  public Set<SchoolId> within(SchoolId school) {
    return jdbc
        .sql(
            """
            with recursive below as (
              select id, 0 as depth from institution.school where id = :school
              union all
              select s.id, b.depth + 1
              from institution.school s
              join below b on b.id = s.parent_id
              where b.depth < :deepest
            )
            select id from below
            """)
        .param("school", school.value())
        .param("deepest", DEEPEST)
        .query((row, n) -> new SchoolId(row.getObject(1, UUID.class)))
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The school itself, then the one above it, up to the top: the order in which the nearest wins.
   */
  @Transactional(readOnly = true)
  public List<SchoolId> upwards(SchoolId school) {
    return jdbc.sql(
            """
            with recursive above as (
              select id, parent_id, 0 as depth from institution.school where id = :school
              union all
              select s.id, s.parent_id, a.depth + 1
              from institution.school s
              join above a on a.parent_id = s.id
              where a.depth < :deepest
            )
            select id from above order by depth
            """)
        .param("school", school.value())
        .param("deepest", DEEPEST)
        .query((row, n) -> new SchoolId(row.getObject(1, UUID.class)))
        .list();
  }
}
