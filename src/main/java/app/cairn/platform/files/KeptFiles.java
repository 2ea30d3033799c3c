package app.cairn.platform.files;

import app.cairn.platform.Ids;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The institution's kept files: at most ten megabytes each, of a kind that was read from the
 * content. Whoever keeps one asks first whether its reader may have it.
 */
@Component
public class KeptFiles {

  public static final int MOST_MEGABYTES = 10;
  private static final int LONGEST_NAME = 120;

  private final JdbcClient jdbc;
  private final Clock clock;

  KeptFiles(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Tells what would come of it, and keeps nothing. */
  public Keeping judge(String name, byte[] content) {
    if (content.length == 0) {
      return new Keeping.Empty();
    }
    if (content.length > MOST_MEGABYTES * 1024 * 1024) {
      return new Keeping.TooLarge(MOST_MEGABYTES);
    }
    return FileKind.of(content)
        .<Keeping>map(kind -> new Keeping.Kept(new FileId(Ids.next()), nameOf(name, kind)))
        .orElseGet(Keeping.NotThisKind::new);
  }

  @Transactional
  public Keeping keep(String name, byte[] content) {
    var judged = judge(name, content);
    if (judged instanceof Keeping.Kept kept) {
      jdbc.sql(
              """
              insert into platform.file (id, name, kind, size, content, kept_at)
              values (:id, :name, :kind, :size, :content, :now)
              """)
          .param("id", kept.id().value())
          .param("name", kept.name())
          .param("kind", FileKind.of(content).orElseThrow().name().toLowerCase(Locale.ROOT))
          .param("size", content.length)
          .param("content", content)
          .param("now", clock.instant().atOffset(ZoneOffset.UTC))
          .update();
    }
    return judged;
  }

  @Transactional(readOnly = true)
  public Optional<KeptFile> open(FileId file) {
    return jdbc.sql("select name, kind, content from platform.file where id = :id")
        .param("id", file.value())
        .query(
            (row, n) ->
                new KeptFile(
                    row.getString("name"),
                    FileKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                    row.getBytes("content")))
        .optional();
  }

  @Transactional
  public void remove(FileId file) {
    jdbc.sql("delete from platform.file where id = :id").param("id", file.value()).update();
  }

  /** A plain name without a way, with the ending of what is really in it. */
  private static String nameOf(String given, FileKind kind) {
    String name = given.replace('\\', '/');
    name = name.substring(name.lastIndexOf('/') + 1).replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "");
    int dot = name.lastIndexOf('.');
    String stem = (dot > 0 ? name.substring(0, dot) : name).strip();
    if (stem.isEmpty()) {
      stem = UUID.randomUUID().toString().substring(0, 8);
    }
    return stem.substring(0, Math.min(stem.length(), LONGEST_NAME)) + "." + kind.ending();
  }
}
