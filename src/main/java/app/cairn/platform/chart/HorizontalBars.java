package app.cairn.platform.chart;

import app.cairn.platform.ui.Table;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A bar per thing, lying, with its name and figure above it, so that long names have room on a
 * phone. Across, places are per cent of the picture's width; down, pixels.
 */
public record HorizontalBars(String description, List<Bar> bars, double height) {

  private static final double ROW = 40;

  public record Given(String label, double figure, String shown, Tone tone) {}

  public record Bar(String label, String shown, Tone tone, double y, double width) {}

  /**
   * @param whole the figure of a bar across the whole picture; the highest one if that is more
   */
  public static HorizontalBars of(String description, List<Given> given, double whole) {
    double most =
        Math.max(1e-9, Math.max(whole, given.stream().mapToDouble(Given::figure).max().orElse(0)));
    var bars =
        IntStream.range(0, given.size())
            .mapToObj(
                i -> {
                  var one = given.get(i);
                  return new Bar(
                      one.label(), one.shown(), one.tone(), i * ROW, one.figure() / most * 100);
                })
            .toList();
    return new HorizontalBars(description, bars, given.size() * ROW);
  }

  public Table table(String caption, String labels, String figures) {
    return Table.ofFigures(
        caption,
        List.of(labels, figures),
        bars.stream().map(bar -> List.of(bar.label(), bar.shown())).toList());
  }
}
