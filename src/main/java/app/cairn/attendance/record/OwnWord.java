package app.cairn.attendance.record;

import app.cairn.attendance.book.CheckInLog;
import app.cairn.attendance.book.Corrections;
import app.cairn.attendance.book.SaidToBeHere;
import app.cairn.attendance.book.Says;
import app.cairn.attendance.book.Way;
import app.cairn.platform.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * "I was there", said afterwards about oneself: kept until somebody who keeps the register agrees.
 */
@Component
class OwnWord {

  private final OwnWordSql sql;
  private final CheckInLog log;
  private final Corrections corrections;
  private final Clock clock;

  OwnWord(JdbcClient jdbc, OwnWordSql sql, Corrections corrections, Clock clock) {
    this.log = new CheckInLog(jdbc);
    this.sql = sql;
    this.corrections = corrections;
    this.clock = clock;
  }

  /** What became of one's word. */
  enum Said {
    WAITS,
    IN_ALREADY,
    LEFT_OUT
  }

  /** Those that don't have the person. */
  @Transactional(readOnly = true)
  public List<OwnWordSql.Recent> missing(PersonId person) {
    return sql.of(person, clock.instant()).stream().filter(one -> !one.in()).toList();
  }

  /** Said twice it is said once; empty where it is not theirs to say. */
  @Transactional
  public Optional<Said> say(UUID register, PersonId person, UUID key) {
    Instant now = clock.instant();
    Optional<OwnWordSql.Recent> found = find(register, person, now);
    found
        .filter(OwnWordSql.Recent::canBeSaid)
        .ifPresent(one -> log.take(List.of(word(one, person, now, key))));
    return found.map(
        one -> one.in() ? Said.IN_ALREADY : one.leftOut() ? Said.LEFT_OUT : Said.WAITS);
  }

  /** Whether a word of theirs waited; empty where it is not theirs to say. */
  @Transactional
  public Optional<Boolean> takeBack(UUID register, PersonId person, UUID key) {
    return find(register, person, clock.instant())
        .map(one -> one.waits() && corrections.takeBackOwn(one.said().orElseThrow(), person, key));
  }

  private static SaidToBeHere word(
      OwnWordSql.Recent about, PersonId person, Instant now, UUID key) {
    return new SaidToBeHere(
        key, about.handle(), person, null, Way.WORD, Says.HERE, now, null, null, null, null);
  }

  private Optional<OwnWordSql.Recent> find(UUID register, PersonId person, Instant now) {
    return sql.of(person, now).stream().filter(one -> one.register().equals(register)).findFirst();
  }
}
