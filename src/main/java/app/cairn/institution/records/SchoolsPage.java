package app.cairn.institution.records;

import app.cairn.platform.page.Shell;
import java.util.List;

public record SchoolsPage(Shell shell, List<Row> rows) {

  /**
   * @param depth 0 at the top of the tree
   */
  public record Row(String id, String name, String kind, int depth, int programmes) {}
}
