package app.cairn.timetable.group;

import app.cairn.institution.SchoolId;
import app.cairn.scheme.GroupCard;
import app.cairn.scheme.GroupDirectory;
import app.cairn.scheme.SchemeId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the rules which groups there are. */
@Component
class GroupCards implements GroupDirectory {

  private final JdbcClient jdbc;

  GroupCards(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<GroupCard> find(UUID group) {
    return jdbc.sql(
            """
            select g.id, t.scheme_id, t.school_id, concat_ws(', ', concat_ws(' ', t.code, t.title), g.name) as name
            from timetable.study_group g
            join scheme.published_target t on t.id = g.target_id
            where g.id = :group
            """)
        .param("group", group)
        .query(
            (row, n) ->
                new GroupCard(
                    row.getObject("id", UUID.class),
                    new SchemeId(row.getObject("scheme_id", UUID.class)),
                    Optional.ofNullable(row.getObject("school_id", UUID.class)).map(SchoolId::new),
                    row.getString("name")))
        .optional();
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, String> names(Collection<UUID> groups) {
    var names = new HashMap<UUID, String>();
    jdbc.sql(
            """
            select g.id, concat_ws(', ', concat_ws(' ', t.code, t.title), g.name) as name
            from timetable.study_group g
            join scheme.published_target t on t.id = g.target_id
            where g.id = any(:groups)
            """)
        .param("groups", groups.toArray(UUID[]::new))
        .query(
            row -> {
              names.put(row.getObject("id", UUID.class), row.getString("name"));
            });
    return names;
  }
}
