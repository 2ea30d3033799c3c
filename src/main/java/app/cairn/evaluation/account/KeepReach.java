package app.cairn.evaluation.account;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import app.cairn.platform.jobs.Job;
import app.cairn.platform.words.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
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
    sql.due(before).stream()
        .collect(groupingBy(ReachSql.Due::scheme, mapping(ReachSql.Due::yearName, toSet())))
        .forEach(this::keep);
  }

  private void keep(UUID scheme, Set<String> years) {
    var counted =
        sql.counted(scheme).stream().filter(one -> years.contains(one.yearName())).toList();
    counted.stream()
        .map(Reached::yearName)
        .distinct()
        .forEach(year -> sql.forgetGiven(scheme, year));
    counted.forEach(one -> sql.keep(scheme, one));
  }
}
