package app.cairn.platform.intake.run;

import app.cairn.platform.intake.Field;
import app.cairn.platform.intake.Finding;
import app.cairn.platform.intake.Reason;
import app.cairn.platform.intake.RecordType;
import app.cairn.platform.intake.mapping.BoundFeed;
import app.cairn.platform.intake.mapping.Feed;
import app.cairn.platform.intake.reading.CsvFile.Row;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Writes mapped rows of one record type into its raw table, as they are read. */
final class CopyRows implements BoundFeed.Fill {

  private static final int FLUSH = 1 << 16;

  private final RecordType type;
  private final List<Field> fields;
  private final CellText cellText;
  private final RowIds ids;
  private final Findings findings;
  private final CopyIn copy;
  private final StringBuilder out = new StringBuilder(FLUSH + 4096);
  private final String[] texts;
  private final @Nullable Reason[] faults;
  private long rows;
  private long bad;
  private long badWithoutKey;

  CopyRows(RecordType type, CellText cellText, RowIds ids, Findings findings, CopyIn copy) {
    this.type = type;
    this.fields = type.fields();
    this.cellText = cellText;
    this.ids = ids;
    this.findings = findings;
    this.copy = copy;
    this.texts = new String[fields.size()];
    this.faults = new @Nullable Reason[fields.size()];
  }

  /** Where rows come from: the feed's place among those of its type, and what it says of all. */
  record Origin(int number, Feed feed) {}

  long rows() {
    return rows;
  }

  long bad() {
    return bad;
  }

  long badWithoutKey() {
    return badWithoutKey;
  }

  void begin() {
    Arrays.fill(texts, "");
    Arrays.fill(faults, null);
  }

  @Override
  public void text(int field, String text) {
    texts[field] = text;
  }

  @Override
  public void fault(int field, Reason reason) {
    faults[field] = reason;
  }

  void wrongCellCount(String file, Row row, int expected) {
    rows++;
    bad++;
    badWithoutKey++;
    findings.add(
        new Finding(
            type.name(),
            file,
            row.line(),
            "",
            Reason.of("imports.reason.cells", "cells", row.cellCount(), "expected", expected)));
  }

  /** Ends a row: checks each cell and hands it on, or its key alone when something is wrong. */
  void end(String file, Origin origin, long line, String later, boolean ending)
      throws SQLException {
    rows++;
    boolean faulty = false;
    boolean keyKnown = true;
    boolean firstOfKey = true;
    var key = new StringBuilder();
    for (int i = 0; i < texts.length; i++) {
      Field field = fields.get(i);
      // A row that ends a record needs no more than its key.
      boolean matters = field.key() || !ending;
      Reason fault = faults[i];
      if (fault == null && matters) {
        fault = read(i, field);
      } else if (!matters) {
        fault = null;
        texts[i] = "";
      }
      if (field.key()) {
        key.append(firstOfKey ? "" : "@").append(texts[i]);
        firstOfKey = false;
        keyKnown &= fault == null;
      }
      if (fault != null) {
        faulty = true;
        findings.add(
            new Finding(
                type.name(), file, line, origin.feed().inTheFile(List.of(field.name())), fault));
      }
    }
    bad += faulty ? 1 : 0;
    badWithoutKey += faulty && !keyKnown ? 1 : 0;
    if (!faulty || keyKnown) {
      write(key.toString(), origin, line, later, faulty, ending);
    }
  }

  private @Nullable Reason read(int i, Field field) {
    if (texts[i].isEmpty()) {
      return field.required() ? Reason.of("imports.reason.no-value") : null;
    }
    try {
      texts[i] = cellText.read(field, texts[i]);
      return null;
    } catch (CellText.Unfit e) {
      return e.reason();
    }
  }

  private void write(
      String key, Origin origin, long line, String later, boolean faulty, boolean ending)
      throws SQLException {
    ids.appendNext(out);
    out.append('\t');
    escape(key);
    out.append('\t').append(origin.number()).append('\t').append(line);
    out.append('\t').append(faulty ? 't' : 'f');
    out.append('\t').append(ending ? 't' : 'f');
    out.append('\t').append(origin.feed().completes() ? 't' : 'f');
    out.append('\t');
    escape(origin.feed().source());
    out.append('\t');
    escape(later);
    for (String text : texts) {
      out.append('\t');
      if (faulty || text.isEmpty()) {
        out.append("\\N");
      } else {
        escape(text);
      }
    }
    out.append('\n');
    if (out.length() >= FLUSH) {
      flush();
    }
  }

  void flush() throws SQLException {
    byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    out.setLength(0);
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> out.append("\\\\");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        default -> out.append(c);
      }
    }
  }
}
