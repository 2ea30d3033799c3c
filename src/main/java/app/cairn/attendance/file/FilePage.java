package app.cairn.attendance.file;

import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param refused why nothing can be brought in just now; null when it can
 * @param problem what is wrong with the whole file; null when it could be read
 * @param bad a sentence for each row that can't be taken, with its line
 * @param ready what can be brought in; null before there is a file, and while it has bad rows
 */
public record FilePage(
    Shell shell,
    UUID register,
    String title,
    String when,
    String file,
    @Nullable String refused,
    @Nullable String problem,
    List<String> bad,
    @Nullable Ready ready) {

  public record Ready(List<String> summary, Table table, String content, UUID key) {}
}
