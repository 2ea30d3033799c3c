package app.cairn.platform.intake;

import java.util.List;

/**
 * Fields that name a record of another type (or of the same). The engine finds its id before the
 * module's SQL runs, and reports every row whose reference leads nowhere.
 *
 * @param column where the staged table has the id found, null when the fields are empty
 * @param to the record type meant
 * @param fields whose values, joined by {@code @}, are the key there
 */
public record Reference(String column, String to, List<String> fields) {

  public Reference {
    fields = List.copyOf(fields);
  }
}
