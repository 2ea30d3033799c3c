package app.cairn.leaders.roster;

import java.util.List;

/** The fields by which somebody is put down for subjects, as typed. */
public record SubjectFields(
    List<Choice> passed,
    List<Choice> others,
    List<Option> kinds,
    String evidence,
    List<Option> allowed,
    String reason) {

  public record Choice(String target, String name, boolean chosen) {}

  public record Option(String value, String label, boolean chosen) {}
}
