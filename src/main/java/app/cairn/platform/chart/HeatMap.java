package app.cairn.platform.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of cells, stronger in colour where there is more, such as subjects week by week. All texts
 * are already worded. Across, places are per cent of the picture's width; down, pixels.
 *
 * @param description what a reader who cannot see the picture is told
 * @param key what the shades stand for
 */
public record HeatMap(
    String description, List<Key> key, List<Line> lines, List<Step> steps, double height) {

  private static final double KEY = 20;
  private static final double LABEL = 17;
  private static final double CELL = 18;
  private static final double APART = 9;
  private static final double FOOT = 24;
  private static final double GAP = 0.12;

  /** How much there is in a cell. */
  public enum Shade {
    /** Nothing was to be counted: no cell is drawn. */
    NOTHING,
    /** Not told: only the cell's edge is drawn. */
    UNTOLD,
    NONE,
    SOME,
    MORE,
    MANY;

    public boolean isDrawn() {
      return this != NOTHING;
    }

    public boolean isFilled() {
      return ordinal() >= NONE.ordinal();
    }

    public Tone tone() {
      return isFilled() ? Tone.values()[ordinal() - NONE.ordinal()] : Tone.NONE;
    }
  }

  /** One row to draw: as many shades as there are steps. */
  public record Given(String label, List<Shade> shades) {}

  public record Key(String label, Shade shade, double y) {}

  public record Line(String label, double labelY, double y, List<Cell> cells) {}

  public record Cell(Shade shade, double x) {}

  public record Step(String label, double x, Room room) {}

  /**
   * @param key a label for each of some shades
   */
  public static HeatMap of(
      String description, List<Given> rows, List<String> steps, List<Labelled> key) {
    double top = key.size() * KEY;
    double each = LABEL + CELL + APART;
    double place = 100.0 / Math.max(1, steps.size());
    var rooms = Room.of(steps, 0);
    return new HeatMap(
        description,
        IntStream.range(0, key.size())
            .mapToObj(i -> new Key(key.get(i).label(), key.get(i).shade(), i * KEY + 3))
            .toList(),
        IntStream.range(0, rows.size())
            .mapToObj(i -> line(rows.get(i), top + APART + i * each, place))
            .toList(),
        IntStream.range(0, steps.size())
            .mapToObj(i -> new Step(steps.get(i), (i + 0.5) * place, rooms.get(i)))
            .toList(),
        top + APART + rows.size() * each + FOOT);
  }

  public record Labelled(Shade shade, String label) {}

  private static Line line(Given row, double y, double place) {
    return new Line(
        row.label(),
        y + LABEL - 5,
        y + LABEL,
        IntStream.range(0, row.shades().size())
            .mapToObj(i -> new Cell(row.shades().get(i), (i + GAP / 2) * place))
            .filter(cell -> cell.shade().isDrawn())
            .toList());
  }

  public double cellWidth() {
    return (1 - GAP) * 100.0 / Math.max(1, steps.size());
  }

  public double cellHeight() {
    return CELL;
  }

  public double bottom() {
    return height - FOOT;
  }
}
