package app.cairn.people.signin;

import app.cairn.platform.Ids;
import app.cairn.platform.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows behind links, codes and requests. Knows hashes only. */
@Component
class SignInLinkSql {

  private final JdbcClient jdbc;
  private final Clock clock;

  SignInLinkSql(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param browserHash null for the first administrator's, which any browser may use
   */
  record Link(
      UUID id,
      PersonId person,
      byte @Nullable [] codeHash,
      byte @Nullable [] browserHash,
      String leadsTo,
      Instant goodUntil,
      boolean used) {}

  void add(Link link, String madeFor, byte[] tokenHash) {
    jdbc.sql(
            """
            insert into people.sign_in_link
              (id, person_id, made_for, token_hash, code_hash, browser_hash, leads_to, asked_at, good_until)
            values (:id, :person, :madeFor, :token, :code, :browser, :to, :now, :until)
            """)
        .param("id", link.id())
        .param("person", link.person().value())
        .param("madeFor", madeFor)
        .param("token", tokenHash)
        .param("code", link.codeHash(), Types.BINARY)
        .param("browser", link.browserHash(), Types.BINARY)
        .param("to", link.leadsTo())
        .param("now", now())
        .param("until", link.goodUntil().atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<Link> withToken(byte[] tokenHash) {
    return jdbc.sql(
            """
            select l.id, l.person_id, l.code_hash, l.browser_hash, l.leads_to, l.good_until, u.link_id is not null as used
            from people.sign_in_link l
            left join people.sign_in_link_use u on u.institution_id = l.institution_id and u.link_id = l.id
            where l.token_hash = :token
            """)
        .param("token", tokenHash)
        .query(SignInLinkSql::link)
        .optional();
  }

  Optional<Link> latestOf(byte[] browserHash) {
    return jdbc.sql(
            """
            select l.id, l.person_id, l.code_hash, l.browser_hash, l.leads_to, l.good_until, u.link_id is not null as used
            from people.sign_in_link l
            left join people.sign_in_link_use u on u.institution_id = l.institution_id and u.link_id = l.id
            where l.browser_hash = :browser
            order by l.asked_at desc, l.id desc
            limit 1
            """)
        .param("browser", browserHash)
        .query(SignInLinkSql::link)
        .optional();
  }

  /** True for the first who uses the link, and for nobody after. */
  boolean use(UUID link) {
    return jdbc.sql(
                """
                insert into people.sign_in_link_use (link_id, used_at)
                values (:link, :now)
                on conflict do nothing
                """)
            .param("link", link)
            .param("now", now())
            .update()
        == 1;
  }

  /** Counts a guess; false when there have been enough. */
  boolean mayGuess(UUID link) {
    return jdbc.sql(
                """
                insert into people.sign_in_code_try (link_id, number, tried_at)
                select :link, count(*) + 1, :now
                from people.sign_in_code_try
                where link_id = :link
                having count(*) < 5
                on conflict do nothing
                """)
            .param("link", link)
            .param("now", now())
            .update()
        == 1;
  }

  /** Requests for one address wait for each other, so that those sent together are counted. */
  void waitForOthersAsking(long account) {
    jdbc.sql("select pg_advisory_xact_lock(:account)")
        .param("account", account)
        .query((row, n) -> true)
        .single();
  }

  long requestsSince(byte[] addressHash, Instant since) {
    return jdbc.sql(
            """
            select count(*)
            from people.sign_in_request
            where address_hash = :address and asked_at > :since
            """)
        .param("address", addressHash)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query((row, n) -> row.getLong(1))
        .single();
  }

  void addRequest(byte[] addressHash) {
    jdbc.sql(
            """
            insert into people.sign_in_request (id, address_hash, asked_at)
            values (:id, :address, :now)
            """)
        .param("id", Ids.next())
        .param("address", addressHash)
        .param("now", now())
        .update();
  }

  List<PersonId> withAddress(String address) {
    return jdbc.sql(
            """
            select id
            from people.person
            where lower(email) = :address and listed @> cast(:today as date)
            limit 2
            """)
        .param("address", address)
        .param("today", LocalDate.now(clock))
        .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
        .list();
  }

  /** What is long over goes when somebody asks anew. */
  void sweep() {
    jdbc.sql("delete from people.sign_in_request where asked_at < :before")
        .param("before", now().minus(Period.ofDays(1)))
        .update();
    jdbc.sql("delete from people.sign_in_link where good_until < :before")
        .param("before", now().minus(Period.ofDays(7)))
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Link link(ResultSet row, int n) throws SQLException {
    return new Link(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getBytes("code_hash"),
        row.getBytes("browser_hash"),
        row.getString("leads_to"),
        row.getObject("good_until", OffsetDateTime.class).toInstant(),
        row.getBoolean("used"));
  }
}
