package app.cairn.platform.intake.run;

import app.cairn.platform.Ids;
import app.cairn.platform.PersonId;
import app.cairn.platform.intake.mapping.BuiltIn;
import app.cairn.platform.intake.mapping.Mapping;
import app.cairn.platform.intake.mapping.MappingFault;
import app.cairn.platform.intake.mapping.MappingReader;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mappings an institution can choose from: those that come with Cairn, and its own. */
@Service
public class Mappings {

  private final JdbcClient jdbc;
  private final RecordTypes types;
  private final Clock clock;
  private final Map<String, String> builtIn = BuiltIn.texts();

  Mappings(JdbcClient jdbc, RecordTypes types, Clock clock) {
    this.jdbc = jdbc;
    this.types = types;
    this.clock = clock;
  }

  /** A mapping of the institution's own. */
  public record Saved(UUID id, String name, Instant at) {}

  public Mapping read(String text) throws MappingFault {
    return MappingReader.read(text, types.byName());
  }

  /** Which of these files a mapping leaves alone. */
  public List<String> unread(String text, List<String> files) {
    try {
      Mapping mapping = read(text);
      var read = new HashSet<String>();
      read.add(mapping.manifest().toLowerCase(Locale.ROOT));
      mapping
          .feeds(types.inOrder(), Map.of())
          .forEach(feed -> read.add(feed.from().toLowerCase(Locale.ROOT)));
      return files.stream().filter(name -> !read.contains(name.toLowerCase(Locale.ROOT))).toList();
    } catch (MappingFault e) {
      return List.of();
    }
  }

  public Mapping standard() {
    try {
      return read(builtIn.getOrDefault(BuiltIn.ONEROSTER, ""));
    } catch (MappingFault e) {
      throw new IllegalStateException("The built-in mapping is not sound", e);
    }
  }

  public List<String> builtInNames() {
    return List.copyOf(builtIn.keySet());
  }

  /** By name: the institution's own first, then those that come with Cairn. */
  @Transactional(readOnly = true)
  public Optional<String> textOf(String name) {
    return jdbc.sql("select content from platform.intake_mapping where name = :name")
        .param("name", name)
        .query((row, _) -> row.getString(1))
        .optional()
        .or(() -> Optional.ofNullable(builtIn.get(name)));
  }

  @Transactional(readOnly = true)
  public List<Saved> saved() {
    return jdbc.sql(
            "select id, name, saved_at from platform.intake_mapping order by name limit 200")
        .query(
            (row, _) ->
                new Saved(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getTimestamp("saved_at").toInstant()))
        .list();
  }

  /** Saves under the mapping's own name; an older one of that name is replaced. */
  @Transactional
  public Mapping save(String text, PersonId by) throws MappingFault {
    Mapping mapping = read(text);
    jdbc.sql(
            """
            insert into platform.intake_mapping (id, name, content, saved_by, saved_at)
            values (:id, :name, :content, :by, :at)
            on conflict on constraint a_mappings_name_is_its_own
            do update set content = excluded.content, saved_by = excluded.saved_by, saved_at = excluded.saved_at
            """)
        .param("id", Ids.next())
        .param("name", mapping.name())
        .param("content", text)
        .param("by", by.value())
        .param("at", Timestamp.from(clock.instant()))
        .update();
    return mapping;
  }

  @Transactional
  public boolean delete(UUID id) {
    return jdbc.sql("delete from platform.intake_mapping where id = :id").param("id", id).update()
        > 0;
  }
}
