package app.cairn.attendance.review;

import app.cairn.platform.page.Shell;
import java.util.List;
import java.util.UUID;

public record ReviewPage(Shell shell, UUID register, String title, String when, List<Line> lines) {

  /**
   * @param what already worded
   * @param people whose story in this register can be read
   * @param checkIns what is looked at
   */
  public record Line(String what, List<Person> people, List<UUID> checkIns) {}

  public record Person(UUID id, String name) {}
}
