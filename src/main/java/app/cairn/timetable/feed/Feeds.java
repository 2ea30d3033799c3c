package app.cairn.timetable.feed;

import app.cairn.platform.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everyone has one feed or none. A new one ends the old, whose address then leads nowhere; so does
 * stopping it.
 */
@Component
class Feeds {

  private static final int MONTHS_BACK = 2;
  private static final int MONTHS_ON = 12;

  private final FeedSql sql;
  private final FeedToken tokens;
  private final Clock clock;

  Feeds(FeedSql sql, FeedToken tokens, Clock clock) {
    this.sql = sql;
    this.tokens = tokens;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<String> tokenOf(PersonId person) {
    return sql.of(person).map(tokens::of);
  }

  @Transactional
  public void renew(PersonId person) {
    sql.end(person, clock.instant());
    sql.add(person, clock.instant());
  }

  @Transactional
  public void stop(PersonId person) {
    sql.end(person, clock.instant());
  }

  /** The sessions of whoever the address belongs to; empty where it leads nowhere. */
  @Transactional(readOnly = true)
  public Optional<List<FeedSql.Entry>> behind(String token, ZoneId zone) {
    Optional<UUID> feed = tokens.feed(token);
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    return feed.flatMap(sql::ownerOf)
        .map(
            owner ->
                sql.entries(owner, today.minusMonths(MONTHS_BACK), today.plusMonths(MONTHS_ON)));
  }
}
