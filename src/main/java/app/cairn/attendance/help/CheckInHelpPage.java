package app.cairn.attendance.help;

import app.cairn.platform.page.Shell;
import java.util.List;

public record CheckInHelpPage(Shell shell) {

  public List<Guard> guards() {
    return List.of(Guard.values());
  }
}
