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

  @Transactional(readOnly = true)
  public List<OwnWordSql.Missing> missing(PersonId person) {
    return sql.of(person, clock.instant());
  }

  /** Whether it could be said; said twice it is said once. */
  @Transactional
  public boolean say(UUID register, PersonId person, UUID key) {
    Instant now = clock.instant();
    Optional<OwnWordSql.Missing> found = find(register, person, now);
    found
        .filter(OwnWordSql.Missing::canBeSaid)
        .ifPresent(
            one ->
                log.take(
                    List.of(
                        new SaidToBeHere(
                            key,
                            one.handle(),
                            person,
                            null,
                            Way.WORD,
                            Says.HERE,
                            now,
                            null,
                            null,
                            null,
                            null))));
    return found.filter(one -> !one.leftOut()).isPresent();
  }

  /** Whether there was a word of theirs that waited. */
  @Transactional
  public boolean takeBack(UUID register, PersonId person, UUID key) {
    return find(register, person, clock.instant())
        .filter(OwnWordSql.Missing::waits)
        .flatMap(OwnWordSql.Missing::said)
        .map(said -> corrections.takeBackOwn(said, person, key))
        .orElse(false);
  }

  private Optional<OwnWordSql.Missing> find(UUID register, PersonId person, Instant now) {
    return sql.of(person, now).stream().filter(one -> one.register().equals(register)).findFirst();
  }
}
