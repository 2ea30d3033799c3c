package app.cairn.leaders.roster;

import app.cairn.platform.page.Shell;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** First whom, then what: the form that makes a person a leader. */
public record NewLeaderPage(
    Shell shell,
    String search,
    boolean searched,
    List<Student> found,
    Optional<Student> student,
    String from,
    String trained,
    Optional<SubjectFields> fields,
    Map<String, String> problems) {

  public record Student(String id, String name, String about) {}
}
