package app.cairn.platform.intake.mapping;

import app.cairn.platform.intake.Field;
import app.cairn.platform.intake.RecordType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One file (or rows written in the mapping itself) that feeds one record type.
 *
 * @param from the file's name; empty when the rows stand in the mapping
 * @param source whose rows these are; absence from a whole file ends rows of the same source only
 * @param where rows must meet this, if it says anything
 * @param ends rows of a delta file that end a record
 * @param later among rows of one key, those where this text sorts last are the later ones
 * @param completes its rows only fill in records that other rows name
 * @param mayBeUnknown fields whose reference may lead nowhere: then it is left empty
 * @param leftOutUnlessKnown fields whose reference must lead somewhere, else the row isn't meant
 * @param line where the mapping says so
 */
public record Feed(
    String recordType,
    String from,
    String source,
    List<Map<String, String>> rows,
    boolean delta,
    Repeated repeated,
    Value later,
    boolean completes,
    Condition where,
    Condition unless,
    Condition ends,
    Map<String, Value> fields,
    Set<String> mayBeUnknown,
    Set<String> leftOutUnlessKnown,
    int line) {

  /** What it means when a key stands in several rows. */
  public enum Repeated {
    REFUSED,
    FIRST,
    LAST,
    /** Field by field, the last that is not empty. */
    MERGED
  }

  /** A record type's own file: each field from the column of its name. */
  public static Feed ownFileOf(RecordType type) {
    var fields = new LinkedHashMap<String, Value>();
    for (Field field : type.fields()) {
      String column = field.required() ? field.name() : field.name() + "?";
      fields.put(field.name(), Value.of(Template.parse("{" + column + "}")));
    }
    return new Feed(
        type.name(),
        type.name() + ".csv",
        type.name() + ".csv",
        List.of(),
        false,
        Repeated.REFUSED,
        Value.of(Template.parse("")),
        false,
        Condition.NONE,
        Condition.NONE,
        new Condition(
            List.of(new Condition.OneOf(Template.parse("{status?}"), Set.of("tobedeleted"))), ""),
        fields,
        Set.of(),
        Set.of(),
        0);
  }

  /** How the file itself calls these fields: by the columns that fill them. */
  public String inTheFile(List<String> names) {
    return names.stream()
        .flatMap(
            name -> {
              Value value = fields.get(name);
              List<String> columns = value == null ? List.of() : value.columns();
              return columns.isEmpty() ? Stream.of(name) : columns.stream();
            })
        .distinct()
        .collect(Collectors.joining(", "));
  }

  Feed asDelta() {
    return new Feed(
        recordType,
        from,
        source,
        rows,
        true,
        repeated,
        later,
        completes,
        where,
        unless,
        ends,
        fields,
        mayBeUnknown,
        leftOutUnlessKnown,
        line);
  }
}
