package app.cairn.evaluation.benchmark;

import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Table;
import java.util.List;
import java.util.Optional;

/**
 * A year beside other universities.
 *
 * @param back to the annual report
 * @param scheme the handle asked for, empty for the usual one
 * @param year the id of the year shown
 * @param lead how far it has come, or what the others came to, in a sentence
 * @param beside own figures beside the others'; none before they were asked for
 * @param sums just as they are given, or would be; none where there are none
 * @param acts what can be done now; nothing for those who only read
 */
public record BenchmarkPage(
    Shell shell,
    String back,
    String scheme,
    String year,
    List<Choice> years,
    String lead,
    Optional<String> wrong,
    Optional<Table> beside,
    Optional<Table> sums,
    List<Deed> acts,
    List<String> notes) {

  public record Choice(String value, String label, boolean chosen) {}

  /**
   * @param about what it means, before it is done
   * @param quiet whether it is not the next thing to do
   */
  public record Deed(String path, boolean removing, String about, String button, boolean quiet) {}
}
