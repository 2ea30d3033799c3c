package app.cairn.timetable.whatson;

import app.cairn.platform.page.Shell;
import java.util.List;

/** What anyone may see: when and where, by school and module. There is no name in it. */
public record WhatsOnPage(Shell shell, String institution, String handle, List<InSchool> schools) {

  public record InSchool(String name, List<OfCohort> cohorts) {}

  public record OfCohort(String name, List<Row> rows) {}

  public record Row(String when, String place, String kind) {}
}
