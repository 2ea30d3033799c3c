package app.cairn.people.equity;

import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Field;
import app.cairn.platform.ui.FormErrors;
import java.util.List;

public record EquityFieldsPage(
    Shell shell, FormErrors errors, Field field, Field purpose, List<Line> lines) {

  /**
   * @param people whose value is held
   */
  public record Line(String field, String purpose, String since, long people) {}
}
