package app.cairn.evaluation.account;

import app.cairn.platform.jobs.Job;
import app.cairn.platform.words.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the totals of each year that is over, before anything they were counted from is erased.
 * Until some weeks after its end registers may still be put right.
 */
@Component
class KeepReach implements Job {

  static final int WEEKS_TO_PUT_RIGHT = 8;

  private final ReachSql sql;
  private final Words words;
  private final Clock clock;

  KeepReach(ReachSql sql, Words words, Clock clock) {
    this.sql = sql;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "keep-reach";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  @Transactional
  public void run() {
    var today = LocalDate.now(clock.withZone(words.wording().zone()));
    keep(today.minusWeeks(WEEKS_TO_PUT_RIGHT));
  }

  /** Of years that ended before a day. */
  @Transactional
  public void keep(LocalDate before) {
    for (var due : sql.due(before)) {
      sql.counted(due.scheme()).stream()
          .filter(one -> one.yearName().equals(due.yearName()))
          .forEach(one -> sql.keep(due.scheme(), one));
    }
  }
}
