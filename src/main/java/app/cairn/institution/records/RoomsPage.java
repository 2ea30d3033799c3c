package app.cairn.institution.records;

import app.cairn.platform.page.Shell;
import java.util.List;
import java.util.Optional;

public record RoomsPage(Shell shell, String search, Stretch stretch, List<Row> rows) {

  /** Where the pages of this list are, up to the page's number. */
  public String address() {
    return Stretch.address("/rooms", "search", search);
  }

  public record Row(String name, String building, String campus, Optional<Integer> capacity) {}
}
