package app.cairn.platform.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A kind of record that files bring: its fields, what they refer to, and the tables it becomes. A
 * module contributes each as a bean; {@code docs/import/record-types.md} has an example.
 *
 * @param name lower case with hyphens; {@code name.csv} is its own file
 * @param titleKey the message that names it to a reader
 * @param lookup a select of {@code id} and {@code key}, by which other records find these
 * @param keyIs a SQL expression on the raw row {@code s} where the key is not simply the key fields
 *     joined by {@code @}; empty otherwise
 * @param lasting what it brings stays recorded: an import with such rows can't be undone
 */
public record RecordType(
    String name,
    String titleKey,
    List<Field> fields,
    List<Reference> references,
    List<Check> checks,
    List<Step> steps,
    List<Work.Afterwards> afterwards,
    List<String> after,
    String lookup,
    String keyIs,
    boolean lasting) {

  public RecordType {
    fields = List.copyOf(fields);
    references = List.copyOf(references);
    checks = List.copyOf(checks);
    steps = List.copyOf(steps);
    afterwards = List.copyOf(afterwards);
    after = List.copyOf(after);
  }

  public static Builder named(String name, String titleKey) {
    return new Builder(name, titleKey);
  }

  public Optional<Field> field(String fieldName) {
    return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst();
  }

  public List<Field> keys() {
    return fields.stream().filter(Field::key).toList();
  }

  /** The table in which the module's SQL finds the rows that are good. */
  public String staged() {
    return "staged_" + tableName();
  }

  /** The end of the names of the tables its rows go through. */
  public String tableName() {
    return name.replace('-', '_');
  }

  /** Gathers a record type; the parts come in the order in which they are read. */
  public static final class Builder {

    private final String name;
    private final String titleKey;
    private final List<Field> fields = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Work.Afterwards> afterwards = new ArrayList<>();
    private final List<String> after = new ArrayList<>();
    private String lookup = "";
    private String keyIs = "";
    private boolean lasting;

    private Builder(String name, String titleKey) {
      this.name = name;
      this.titleKey = titleKey;
    }

    public Builder fields(Field... more) {
      fields.addAll(List.of(more));
      return this;
    }

    /** The staged table gets a column with the id of the record that the fields name. */
    public Builder refers(String column, String recordType, String... fieldNames) {
      references.add(new Reference(column, recordType, List.of(fieldNames)));
      return this;
    }

    /** Rows of which the condition (on {@code s}) holds are bad rows. */
    public Builder refuses(String condition, String field, String messageKey) {
      checks.add(new Check(condition, field, messageKey));
      return this;
    }

    /** Rows of which the condition (on {@code s}) holds are quietly left out. */
    public Builder leavesOut(String condition) {
      checks.add(new Check(condition, "", ""));
      return this;
    }

    /** The second day may not come before the first. */
    public Builder period(String firstColumn, String lastColumn) {
      return refuses(
          "s." + lastColumn + " < s." + firstColumn, "to", "imports.reason.ends-before-it-begins");
    }

    public Builder step(Step step) {
      steps.add(step);
      return this;
    }

    public Builder afterwards(Work.Afterwards code) {
      afterwards.add(code);
      return this;
    }

    /** Record types that must be in before this one, beside those it refers to. */
    public Builder after(String... recordTypes) {
      after.addAll(List.of(recordTypes));
      return this;
    }

    public Builder lookedUpBy(String select) {
      lookup = select;
      return this;
    }

    public Builder keyIs(String expression) {
      keyIs = expression;
      return this;
    }

    public Builder lasting() {
      lasting = true;
      return this;
    }

    public RecordType build() {
      return new RecordType(
          name,
          titleKey,
          fields,
          references,
          checks,
          steps,
          afterwards,
          after,
          lookup,
          keyIs,
          lasting);
    }
  }
}
