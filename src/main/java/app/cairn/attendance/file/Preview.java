package app.cairn.attendance.file;

import app.cairn.attendance.number.Holder;
import app.cairn.platform.PersonId;
import java.util.List;

/**
 * What a list would do to the register.
 *
 * @param bad rows that can't be taken; while there is one, nothing is
 */
record Preview(List<Row> rows, List<Bad> bad) {

  /** What one row would do. */
  sealed interface Row {
    ListedLine line();

    record PutIn(ListedLine line, Holder.One one) implements Row {}

    record AlreadyIn(ListedLine line, Holder.One one) implements Row {}

    record TakenDown(ListedLine line) implements Row {}

    /** Somebody whom an earlier row names. */
    record Again(ListedLine line, Holder.One one) implements Row {}
  }

  record Bad(ListedLine line, Fault fault) {}

  enum Fault {
    TOO_LONG,
    /** The number is of somebody on the list whose name is another. */
    ANOTHER_NAME,
    /** Two people have the number, in two of the university's systems. */
    TWO_PEOPLE
  }

  List<PersonId> people() {
    return rows.stream()
        .map(
            row ->
                switch (row) {
                  case Row.PutIn(ListedLine _, Holder.One one) -> one;
                  case Row.AlreadyIn(ListedLine _, Holder.One one) -> one;
                  case Row.Again(ListedLine _, Holder.One one) -> one;
                  case Row.TakenDown _ -> null;
                })
        .filter(java.util.Objects::nonNull)
        .map(Holder.One::person)
        .distinct()
        .toList();
  }

  List<String> names() {
    return rows.stream()
        .filter(Row.TakenDown.class::isInstance)
        .map(row -> row.line().asTyped())
        .toList();
  }

  long count(Class<? extends Row> kind) {
    return rows.stream().filter(kind::isInstance).count();
  }
}
