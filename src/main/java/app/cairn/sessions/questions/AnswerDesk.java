package app.cairn.sessions.questions;

import app.cairn.sessions.link.LinkSecret;
import app.cairn.sessions.questions.Questions.Opened;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever holds the link reads the one release it is for, and answers it, until it ends. */
@Component
class AnswerDesk {

  static final int LONGEST = 4000;

  enum Outcome {
    SAVED,
    NOT_OPEN,
    NOTHING,
    TOO_LONG,
    WRITTEN_MEANWHILE
  }

  private final QuestionSql sql;
  private final Clock clock;

  AnswerDesk(QuestionSql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<Opened> open(String token) {
    return sql.open(LinkSecret.hash(token), clock.instant());
  }

  /**
   * @param version what was last saved when the page was opened
   */
  @Transactional
  public Outcome answer(String token, String words, int version) {
    var open = sql.open(LinkSecret.hash(token), clock.instant());
    if (open.isEmpty()) {
      return Outcome.NOT_OPEN;
    }
    var own = open.get().own();
    if (words.length() > LONGEST) {
      return Outcome.TOO_LONG;
    }
    if (words.isEmpty() && own.version() == 0) {
      return Outcome.NOTHING;
    }
    if (own.words().equals(words)) {
      return Outcome.SAVED;
    }
    return own.version() == version && sql.answer(open.get(), words, clock.instant())
        ? Outcome.SAVED
        : Outcome.WRITTEN_MEANWHILE;
  }
}
