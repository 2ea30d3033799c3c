package app.cairn.platform.intake.page;

import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Field;
import app.cairn.platform.ui.FormErrors;
import java.util.List;

/**
 * @param switches what some mapping leaves open
 */
public record NewImportPage(Shell shell, FormErrors errors, Field mapping, List<Switch> switches) {

  /**
   * @param mapping whose switch it is
   */
  public record Switch(String name, String mapping, boolean on) {}
}
