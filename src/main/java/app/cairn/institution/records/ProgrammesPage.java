package app.cairn.institution.records;

import app.cairn.institution.School;
import app.cairn.platform.page.Shell;
import java.util.List;

/**
 * @param school the chosen school's id, or empty for all
 */
public record ProgrammesPage(
    Shell shell,
    List<School> schools,
    String school,
    String search,
    Stretch stretch,
    List<Row> rows) {

  /** Where the pages of this list are, up to the page's number. */
  public String address() {
    return Stretch.address("/programmes", "school", school, "search", search);
  }

  public record Row(String name, String code, String level, String school) {}
}
