package app.cairn.evaluation.annual;

import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Link;
import java.util.List;
import java.util.Optional;

/**
 * The report of a year to read, and for some to write into.
 *
 * @param scheme the handle asked for, empty for the usual one
 * @param year the id of the year shown
 * @param parts schools and units, each on a page of its own
 * @param saving what could not be saved, said at the top
 */
public record ReportPage(
    Shell shell,
    String scheme,
    String year,
    List<Choice> years,
    Optional<AnnualReport> report,
    List<Link> files,
    List<Link> parts,
    Optional<Desk> desk,
    List<Signed> signed,
    Optional<String> saving) {

  public record Choice(String value, String label, boolean chosen) {}

  /** What those who write the report have beside it. */
  public record Desk(List<Form> forms, List<Comment> comments, String comment) {}

  /**
   * @param typed what is in the box: what stands, or what could not be saved
   * @param theirs what stands, where somebody else saved meanwhile
   */
  public record Form(
      String block, String title, int version, String typed, Optional<String> theirs) {}

  public record Comment(String words, String by) {}

  public record Signed(String by, String path) {}
}
