package app.cairn.sessions.note;

import app.cairn.platform.PersonId;
import app.cairn.platform.files.FileId;
import app.cairn.scheme.CohortName;
import app.cairn.scheme.TargetId;
import app.cairn.sessions.note.OpenNote.Attached;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The note behind a link. */
@Component
class NoteSql {

  private final JdbcClient jdbc;

  NoteSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Empty for a link that is nobody's, is over, or has a newer one for the same note. */
  Optional<OpenNote> open(byte[] tokenHash, Instant now) {
    return jdbc.sql(
            """
            select r.id, r.target_id, r.monday, r.lecturer_id, r.good_until, t.code, t.title, t.year_of_study, c.title as topic,
              p.name as asker, n.version, n.delivered, n.link, n.reading, n.exercise, n.worth_revisiting,
              array(
                select f.file_id from sessions.note_file f
                where f.target_id = r.target_id and f.monday = r.monday and f.lecturer_id = r.lecturer_id
                order by f.added_at, f.file_id
              ) as files,
              array(
                select f.name from sessions.note_file f
                where f.target_id = r.target_id and f.monday = r.monday and f.lecturer_id = r.lecturer_id
                order by f.added_at, f.file_id
              ) as names
            from sessions.note_request r
            join scheme.published_target t on t.id = r.target_id
            left join people.published_person p on p.id = r.asked_by
            left join sessions.published_topic c on c.target_id = r.target_id and c.monday = r.monday
            left join sessions.published_lecturer_note n on n.target_id = r.target_id and n.monday = r.monday
              and n.lecturer_id = r.lecturer_id
            where r.token_hash = :hash and r.good_until > :now and t.withdrawn_at is null
              and not exists (
                select from sessions.note_request later
                where later.target_id = r.target_id and later.monday = r.monday and later.lecturer_id = r.lecturer_id
                  and later.asked_on > r.asked_on)
            """)
        .param("hash", tokenHash)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(NoteSql::note)
        .optional();
  }

  private static OpenNote note(ResultSet row, int n) throws SQLException {
    int version = row.getInt("version");
    return new OpenNote(
        row.getObject("id", UUID.class),
        new TargetId(row.getObject("target_id", UUID.class)),
        row.getObject("monday", LocalDate.class),
        new PersonId(row.getObject("lecturer_id", UUID.class)),
        new CohortName(
            Optional.ofNullable(row.getString("code")),
            Optional.ofNullable(row.getString("title")),
            Optional.ofNullable(row.getObject("year_of_study", Integer.class))),
        Optional.ofNullable(row.getString("topic")).orElse(""),
        Optional.ofNullable(row.getString("asker")).orElse(""),
        row.getObject("good_until", OffsetDateTime.class).toInstant(),
        version,
        version == 0
            ? NoteText.NONE
            : new NoteText(
                row.getString("delivered"),
                row.getString("link"),
                row.getString("reading"),
                row.getString("exercise"),
                row.getString("worth_revisiting")),
        files(row));
  }

  private static List<Attached> files(ResultSet row) throws SQLException {
    UUID[] ids = (UUID[]) row.getArray("files").getArray();
    String[] names = (String[]) row.getArray("names").getArray();
    var files = new ArrayList<Attached>();
    for (int i = 0; i < ids.length; i++) {
      files.add(new Attached(new FileId(ids[i]), names[i]));
    }
    return files;
  }

  /** False where it was written meanwhile. */
  boolean write(OpenNote note, NoteText text, Instant now) {
    return jdbc.sql(
                """
                insert into sessions.lecturer_note
                  (target_id, monday, lecturer_id, version, delivered, link, reading, exercise, worth_revisiting, request_id, written_at)
                values
                  (:target, :monday, :lecturer, :version, :delivered, :link, :reading, :exercise, :revisiting, :request, :now)
                on conflict do nothing
                """)
            .param("target", note.target().value())
            .param("monday", note.monday())
            .param("lecturer", note.lecturer().value())
            .param("version", note.version() + 1)
            .param("delivered", text.delivered())
            .param("link", text.link())
            .param("reading", text.reading())
            .param("exercise", text.exercise())
            .param("revisiting", text.worthRevisiting())
            .param("request", note.request())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  void attach(OpenNote note, FileId file, String name, Instant now) {
    jdbc.sql(
            """
            insert into sessions.note_file (file_id, target_id, monday, lecturer_id, name, added_at)
            values (:file, :target, :monday, :lecturer, :name, :now)
            """)
        .param("file", file.value())
        .param("target", note.target().value())
        .param("monday", note.monday())
        .param("lecturer", note.lecturer().value())
        .param("name", name)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** False where it is no file of this note. */
  boolean detach(OpenNote note, FileId file) {
    return jdbc.sql(
                """
                delete from sessions.note_file
                where file_id = :file and target_id = :target and monday = :monday and lecturer_id = :lecturer
                """)
            .param("file", file.value())
            .param("target", note.target().value())
            .param("monday", note.monday())
            .param("lecturer", note.lecturer().value())
            .update()
        > 0;
  }

  boolean isAttached(FileId file, TargetId target, LocalDate monday) {
    return jdbc.sql(
            """
            select exists (
              select from sessions.note_file
              where file_id = :file and target_id = :target and monday = :monday)
            """)
        .param("file", file.value())
        .param("target", target.value())
        .param("monday", monday)
        .query((row, n) -> row.getBoolean(1))
        .single();
  }
}
