package app.cairn.attendance.batch;

import app.cairn.platform.page.Shell;
import java.util.List;
import java.util.UUID;

/**
 * @param summary what became of it, in sentences
 * @param groups the names, by what became of them
 * @param changes whether it can be taken back
 */
public record BatchPage(
    Shell shell,
    UUID register,
    UUID batch,
    String title,
    String when,
    String heading,
    List<String> summary,
    List<Group> groups,
    boolean sheet,
    boolean changes) {

  public record Group(String heading, List<String> names) {}
}
