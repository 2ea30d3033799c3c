package app.cairn.platform.chart;

import app.cairn.platform.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Upright bars, such as how many came week by week. All texts are already worded. Across, places
 * are per cent of the picture's width, so that its text keeps its size on a phone; down, pixels.
 *
 * @param description what a reader who cannot see the picture is told
 */
public record Bars(String description, List<Bar> bars, double height) {

  private static final double HEIGHT = 150;
  private static final double FLOOR = HEIGHT - 22;
  private static final double CEILING = 20;
  private static final double THICKEST = 12;

  /** A bar to draw; the present one is drawn in the accent. */
  public record Given(String label, double figure, String shown, boolean present) {}

  public record Bar(
      String label,
      String shown,
      double x,
      double y,
      double width,
      double height,
      boolean present,
      Room labelRoom,
      Room figureRoom) {

    public double middle() {
      return x + width / 2;
    }

    /** The outermost figures lean inwards, so that none leaves the picture. */
    public String leaning() {
      return x < 2 ? "start" : x + width > 98 ? "end" : "middle";
    }

    public double leaningFrom() {
      return x < 2 ? x : x + width > 98 ? x + width : middle();
    }

    public Tone tone() {
      return present ? Tone.MANY : Tone.MORE;
    }
  }

  public static Bars of(String description, List<Given> given) {
    double highest = Math.max(1e-9, given.stream().mapToDouble(Given::figure).max().orElse(1));
    double place = 100.0 / Math.max(1, given.size());
    double thick = Math.min(THICKEST, place * 0.76);
    int present =
        IntStream.range(0, given.size())
            .filter(i -> given.get(i).present())
            .findFirst()
            .orElse(given.size() - 1);
    var labelRooms = Room.of(given.stream().map(Given::label).toList(), present);
    var figureRooms = Room.of(given.stream().map(Given::shown).toList(), present);
    var bars = new ArrayList<Bar>();
    for (int i = 0; i < given.size(); i++) {
      var one = given.get(i);
      double tall = one.figure() / highest * (FLOOR - CEILING);
      double x = i * place + (place - thick) / 2;
      bars.add(
          new Bar(
              one.label(),
              one.shown(),
              x,
              FLOOR - tall,
              thick,
              tall,
              one.present(),
              labelRooms.get(i),
              figureRooms.get(i)));
    }
    return new Bars(description, bars, HEIGHT);
  }

  public double floor() {
    return FLOOR;
  }

  /** The same figures as a table, to stand beside the picture. */
  public Table table(String caption, String labels, String figures) {
    return Table.ofFigures(
        caption,
        List.of(labels, figures),
        bars.stream().map(bar -> List.of(bar.label(), bar.shown())).toList());
  }
}
