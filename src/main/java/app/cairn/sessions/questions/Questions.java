package app.cairn.sessions.questions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a unit's page about questions is made of. */
final class Questions {

  /** Nothing goes on from a session with fewer. */
  static final int FEWEST = 5;

  private Questions() {}

  /**
   * A session that somebody wrote about since the last release.
   *
   * @param words what came up, where the reader leads the session; empty elsewhere
   * @param enough five or more came
   */
  record Gathered(UUID session, LocalDate date, String words, boolean enough) {}

  /** In how many sessions of five or more a topic came up. */
  record Topic(LocalDate monday, String title, int sessions) {}

  record Draft(ReleaseKind kind, int version, String words, String by) {

    static Draft none(ReleaseKind kind) {
      return new Draft(kind, 0, "", "");
    }
  }

  /**
   * @param sessions of five or more that it comes from
   * @param lecturers how many it was sent to
   * @param lost how many of these the mail server did not take
   * @param mayGoAgain somebody has not answered whom it may not have reached
   */
  record Release(
      ReleaseId id,
      ReleaseKind kind,
      String words,
      int sessions,
      Instant at,
      LocalDate quietUntil,
      int lecturers,
      int lost,
      boolean mayGoAgain,
      List<Topic> topics,
      List<Answer> answers) {}

  record Answer(String by, int version, String words, Instant at) {}

  record Lecturer(UUID id, String email) {}

  /**
   * What one lecturer's link opens.
   *
   * @param own what they answered; version nought where they have not
   */
  record Opened(
      Release release,
      UUID target,
      UUID lecturer,
      Optional<String> code,
      Optional<String> title,
      Optional<Integer> year,
      Instant goodUntil,
      Answer own) {}
}
