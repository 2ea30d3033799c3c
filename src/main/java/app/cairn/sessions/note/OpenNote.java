package app.cairn.sessions.note;

import app.cairn.platform.PersonId;
import app.cairn.platform.files.FileId;
import app.cairn.scheme.CohortName;
import app.cairn.scheme.TargetId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The one note that a link opens.
 *
 * @param topic of the week in the scheme of work; empty where there is none
 * @param asker who asked
 */
record OpenNote(
    UUID request,
    TargetId target,
    LocalDate monday,
    PersonId lecturer,
    CohortName cohort,
    String topic,
    String asker,
    Instant goodUntil,
    int version,
    NoteText text,
    List<Attached> files) {

  record Attached(FileId id, String name) {}
}
