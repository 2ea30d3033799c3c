package app.cairn.attendance.batch;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import app.cairn.platform.page.Shell;
import app.cairn.platform.page.Shells;
import app.cairn.platform.words.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Words what a batch came to. */
@Component
class BatchPages {

  /** What became of a line. */
  enum Came {
    IN,
    ALREADY_IN,
    TAKEN_DOWN,
    WAITS,
    ALSO_THERE,
    TAKEN_BACK
  }

  private final Shells shells;

  BatchPages(Shells shells) {
    this.shells = shells;
  }

  BatchPage page(BatchDesk.Seen seen) {
    boolean sheet = seen.lines().getFirst().way().equals("sheet");
    Shell shell = shells.titled(sheet ? "batch.title.sheet" : "batch.title.file");
    Wording w = shell.w();
    Map<Came, List<Batches.Line>> came =
        seen.lines().stream()
            .collect(groupingBy(BatchPages::came, () -> new EnumMap<>(Came.class), toList()));
    var summary = new ArrayList<String>();
    var groups = new ArrayList<BatchPage.Group>();
    came.forEach(
        (what, lines) -> {
          summary.add(counted(what, lines.size(), w));
          groups.add(
              new BatchPage.Group(
                  w.choice("batch.came", what), lines.stream().map(Batches.Line::name).toList()));
        });
    return new BatchPage(
        shell,
        seen.register().id().value(),
        seen.batch().id(),
        seen.register().title(),
        w.moment(seen.register().starts()),
        w.t(sheet ? "batch.title.sheet" : "batch.title.file"),
        summary,
        groups,
        sheet,
        seen.changes() && came.keySet().stream().anyMatch(what -> isStanding(what)));
  }

  private static boolean isStanding(Came what) {
    return what == Came.IN || what == Came.TAKEN_DOWN;
  }

  private static Came came(Batches.Line line) {
    if (line.takenBack()) {
      return Came.TAKEN_BACK;
    }
    if (line.person() == null) {
      return Came.TAKEN_DOWN;
    }
    return switch (line.outcome()) {
      case "already_in" -> Came.ALREADY_IN;
      case "accepted", "not_in_cohort" -> Came.IN;
      case "not_counted" -> Came.ALSO_THERE;
      default -> Came.WAITS;
    };
  }

  private static String counted(Came what, int count, Wording w) {
    return switch (what) {
      case IN -> w.t("batch.count.in", "count", count);
      case ALREADY_IN -> w.t("batch.count.already-in", "count", count);
      case TAKEN_DOWN -> w.t("batch.count.taken-down", "count", count);
      case WAITS -> w.t("batch.count.waits", "count", count);
      case ALSO_THERE -> w.t("batch.count.also-there", "count", count);
      case TAKEN_BACK -> w.t("batch.count.taken-back", "count", count);
    };
  }
}
