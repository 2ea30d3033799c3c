package app.cairn.platform.intake.call;

import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.InstitutionId;
import app.cairn.platform.tenancy.InstitutionCard;
import app.cairn.platform.tenancy.InstitutionDirectory;
import app.cairn.platform.tenancy.Tenancy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tokens by which another system brings records in. A token says which institution it is of; of its
 * 192 secret bits only a hash is kept, so it is shown once.
 */
@Service
public class Tokens {

  private static final int SECRET_BYTES = 24;
  private static final Pattern WRITTEN = Pattern.compile("cairn_([a-z0-9-]+)_([A-Za-z0-9_-]{32})");

  private final JdbcClient jdbc;
  private final InstitutionDirectory institutions;
  private final Clock clock;
  private final TransactionTemplate transaction;
  private final SecureRandom random = new SecureRandom();

  Tokens(
      JdbcClient jdbc,
      InstitutionDirectory institutions,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.institutions = institutions;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** A token in force, without its secret. */
  public record Token(UUID id, String name, Instant madeAt) {}

  /** The token itself, for the one time it is shown. */
  @Transactional
  public String make(String name, Actor by) {
    var bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    jdbc.sql(
            """
            insert into platform.intake_token (id, name, hash, made_by, made_at)
            values (:id, :name, :hash, :by, :at)
            """)
        .param("id", Ids.next())
        .param("name", name)
        .param("hash", hash(secret))
        .param("by", by.person().value())
        .param("at", Timestamp.from(clock.instant()))
        .update();
    String handle =
        institutions.cardOf(by.institution()).map(InstitutionCard::handle).orElseThrow();
    return "cairn_" + handle + "_" + secret;
  }

  @Transactional(readOnly = true)
  public List<Token> inForce() {
    return jdbc.sql(
            """
            select t.id, t.name, t.made_at
            from platform.intake_token t
            where not exists (select from platform.intake_token_end e where e.token_id = t.id)
            order by t.made_at desc
            limit 200
            """)
        .query(
            (row, _) ->
                new Token(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getTimestamp("made_at").toInstant()))
        .list();
  }

  /** Ends a token; one of nobody's, or one already ended, stays as it is. */
  @Transactional
  public boolean end(UUID token, Actor by) {
    return jdbc.sql(
                """
                insert into platform.intake_token_end (token_id, ended_by, ended_at)
                select id, :by, :at from platform.intake_token where id = :token
                on conflict do nothing
                """)
            .param("by", by.person().value())
            .param("at", Timestamp.from(clock.instant()))
            .param("token", token)
            .update()
        > 0;
  }

  /** Whose records a token may bring. */
  Optional<InstitutionId> institutionOf(String written) {
    var parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      return Optional.empty();
    }
    return institutions
        .withHandle(parts.group(1))
        .filter(
            institution ->
                Tenancy.within(
                    institution, () -> transaction.execute(_ -> isInForce(parts.group(2)))));
  }

  private boolean isInForce(String secret) {
    return jdbc.sql(
            """
            select exists (
              select from platform.intake_token t
              where t.hash = :hash and not exists (
                select from platform.intake_token_end e where e.token_id = t.id))
            """)
        .param("hash", hash(secret))
        .query((row, _) -> row.getBoolean(1))
        .single();
  }

  private static byte[] hash(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(secret.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
