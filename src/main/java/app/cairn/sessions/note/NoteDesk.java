package app.cairn.sessions.note;

import app.cairn.platform.files.FileId;
import app.cairn.platform.files.Keeping;
import app.cairn.platform.files.KeptFiles;
import app.cairn.sessions.link.LinkSecret;
import app.cairn.sessions.note.NoteOutcome.Fault;
import app.cairn.sessions.note.NoteOutcome.NotOpen;
import app.cairn.sessions.note.NoteOutcome.Saved;
import app.cairn.sessions.note.NoteOutcome.WrittenMeanwhile;
import app.cairn.sessions.note.NoteOutcome.Wrong;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever holds the link writes the one note it is for, until it ends; nothing else of Cairn opens
 * to it.
 */
@Component
class NoteDesk {

  static final int MOST_FILES = 3;

  static final Map<String, Integer> LONGEST =
      Map.of(
          "delivered",
          2000,
          "link",
          500,
          "reading",
          500,
          "exercise",
          2000,
          "worthRevisiting",
          1000);

  record Handed(String name, byte[] content) {}

  private final NoteSql sql;
  private final KeptFiles files;
  private final Clock clock;

  NoteDesk(NoteSql sql, KeptFiles files, Clock clock) {
    this.sql = sql;
    this.files = files;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<OpenNote> open(String token) {
    return sql.open(LinkSecret.hash(token), clock.instant());
  }

  /**
   * @param version what was last saved when the page was opened
   * @param taken files of the note that go
   */
  @Transactional
  public NoteOutcome save(
      String token, NoteText typed, int version, List<Handed> handed, Set<FileId> taken) {
    var open = sql.open(LinkSecret.hash(token), clock.instant());
    if (open.isEmpty()) {
      return new NotOpen();
    }
    var note = open.get();
    var text = withWholeLink(typed);
    var wrong = wrong(text, handed, taken, note);
    if (wrong.isPresent()) {
      return wrong.get();
    }
    if (!text.equals(note.text())) {
      if (note.version() != version || !sql.write(note, text, clock.instant())) {
        return new WrittenMeanwhile(sql.open(LinkSecret.hash(token), clock.instant()).orElse(note));
      }
    }
    for (FileId file : taken) {
      if (sql.detach(note, file)) {
        files.remove(file);
      }
    }
    for (Handed one : handed) {
      if (files.keep(one.name(), one.content()) instanceof Keeping.Kept(FileId id, String name)) {
        sql.attach(note, id, name, clock.instant());
      }
    }
    return new Saved();
  }

  private Optional<Wrong> wrong(
      NoteText text, List<Handed> handed, Set<FileId> taken, OpenNote note) {
    for (var field : fields(text).entrySet()) {
      if (field.getValue().length() > LONGEST.getOrDefault(field.getKey(), 0)) {
        return Optional.of(new Wrong(field.getKey(), Fault.TOO_LONG, ""));
      }
    }
    if (!text.link().isEmpty() && !leadsToTheWeb(text.link())) {
      return Optional.of(new Wrong("link", Fault.NO_LINK, ""));
    }
    for (Handed one : handed) {
      switch (files.judge(one.name(), one.content())) {
        case Keeping.TooLarge _ -> {
          return Optional.of(new Wrong("files", Fault.FILE_TOO_LARGE, one.name()));
        }
        case Keeping.NotThisKind _ -> {
          return Optional.of(new Wrong("files", Fault.FILE_NOT_KNOWN, one.name()));
        }
        case Keeping.Empty _, Keeping.Kept _ -> {}
      }
    }
    long stay = note.files().stream().filter(file -> !taken.contains(file.id())).count();
    if (stay + handed.size() > MOST_FILES) {
      return Optional.of(new Wrong("files", Fault.TOO_MANY_FILES, ""));
    }
    boolean nothing = text.isEmpty() && handed.isEmpty() && note.version() == 0 && stay == 0;
    return nothing ? Optional.of(new Wrong("delivered", Fault.NOTHING, "")) : Optional.empty();
  }

  private static Map<String, String> fields(NoteText text) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("delivered", text.delivered());
    fields.put("link", text.link());
    fields.put("reading", text.reading());
    fields.put("exercise", text.exercise());
    fields.put("worthRevisiting", text.worthRevisiting());
    return fields;
  }

  /** As people type it: "www.example.org/sheet". */
  private static NoteText withWholeLink(NoteText text) {
    boolean bare = text.link().matches("[\\w.-]+\\.[A-Za-z]{2,}(/\\S*)?");
    return bare
        ? new NoteText(
            text.delivered(),
            "https://" + text.link(),
            text.reading(),
            text.exercise(),
            text.worthRevisiting())
        : text;
  }

  private static boolean leadsToTheWeb(String link) {
    try {
      var address = new URI(link);
      String way = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
      return (way.equals("https") || way.equals("http"))
          && link.startsWith(way)
          && address.getHost() != null
          && address.getUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
