package app.cairn.platform.intake.mapping;

import app.cairn.platform.intake.Reason;
import app.cairn.platform.intake.RecordType;
import app.cairn.platform.intake.reading.CsvFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A feed whose columns have been found in its file. */
public final class BoundFeed {

  private final Predicate<List<String>> meant;
  private final Predicate<List<String>> ends;
  private final List<Value.@Nullable Bound> values;
  private final Value.Bound later;

  private BoundFeed(
      Predicate<List<String>> meant,
      Predicate<List<String>> ends,
      List<Value.@Nullable Bound> values,
      Value.Bound later) {
    this.meant = meant;
    this.ends = ends;
    this.values = values;
    this.later = later;
  }

  /** What a mapping makes of one row. */
  public interface Fill {
    void text(int field, String text);

    void fault(int field, Reason reason);
  }

  public static BoundFeed bind(Feed feed, RecordType type, CsvFile file, Set<String> switchedOn)
      throws MissingColumn {
    Columns columns = file::column;
    var where = feed.where().bind(columns, switchedOn);
    var unless = feed.unless().bind(columns, switchedOn);
    boolean all = feed.where().isNone();
    boolean none = feed.unless().isNone();
    var ends = feed.ends().bind(columns, switchedOn);
    var values = new ArrayList<Value.@Nullable Bound>();
    for (var field : type.fields()) {
      Value value = feed.fields().get(field.name());
      values.add(value == null ? null : value.bind(columns));
    }
    return new BoundFeed(
        cells -> (all || where.test(cells)) && (none || !unless.test(cells)),
        feed.ends().isNone() ? _ -> false : ends,
        values,
        feed.later().bind(columns));
  }

  public boolean means(List<String> cells) {
    return meant.test(cells);
  }

  public boolean ends(List<String> cells) {
    return ends.test(cells);
  }

  /** By which rows of one key are put in order; empty where the file's own order counts. */
  public String later(List<String> cells) {
    try {
      return later.text(cells);
    } catch (Value.Untranslatable e) {
      return "";
    }
  }

  public void fill(List<String> cells, Fill fill) {
    for (int i = 0; i < values.size(); i++) {
      Value.Bound value = values.get(i);
      if (value == null) {
        continue;
      }
      try {
        fill.text(i, value.text(cells));
      } catch (Value.Untranslatable e) {
        fill.fault(i, e.reason());
      }
    }
  }

  /** The rows that stand in a mapping itself, in the order of the type's fields. */
  public static List<String> constants(RecordType type, Map<String, String> row) {
    return type.fields().stream().map(field -> row.getOrDefault(field.name(), "")).toList();
  }
}
