package app.cairn.people.signin;

import app.cairn.people.People;
import app.cairn.people.signin.SignInLinkSql.Link;
import app.cairn.platform.Ids;
import app.cairn.platform.PersonId;
import app.cairn.platform.Role;
import app.cairn.platform.SignedIn;
import app.cairn.platform.contributions.RolesOf;
import app.cairn.platform.secrets.Secrets;
import app.cairn.platform.secrets.SigningKey;
import app.cairn.platform.tenancy.Tenancy;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links and codes by mail, for those who lead no scheme and keep no records. A link lets one person
 * in, once, within ten minutes, in the browser that asked for it; so does the code of the same
 * mail, of which five guesses are allowed.
 */
@Component
public class SignInLinks {

  static final Duration GOOD_FOR = Duration.ofMinutes(10);
  static final Duration GOOD_FOR_FIRST_ADMINISTRATOR = Duration.ofDays(7);
  static final int MOST_REQUESTS = 5;
  static final Duration REQUESTS_WITHIN = Duration.ofMinutes(15);

  private static final Role[] NEVER_BY_MAIL = {
    new Role("administrator"),
    new Role("planning-office"),
    new Role("supervisor"),
    new Role("coordinator")
  };

  private final SignInLinkSql rows;
  private final RolesOf roles;
  private final People people;
  private final Clock clock;
  private final SigningKey key;
  private final SecureRandom random = new SecureRandom();

  SignInLinks(SignInLinkSql rows, RolesOf roles, People people, Clock clock, Secrets secrets) {
    this.rows = rows;
    this.roles = roles;
    this.people = people;
    this.clock = clock;
    this.key = secrets.keyFor("sign-in links");
  }

  @Transactional
  Asked ask(String typed, String browser, Destination to) {
    String address = typed.strip().toLowerCase(Locale.ROOT);
    rows.sweep();
    if (askedTooOften(address)) {
      return new Asked.Nothing();
    }
    List<PersonId> known = rows.withAddress(address);
    if (known.size() != 1) {
      return new Asked.Nothing();
    }
    if (mayNotComeByMail(known.getFirst())) {
      return new Asked.NotByMail(address);
    }
    String token = token();
    String code = "%06d".formatted(random.nextInt(1_000_000));
    var id = Ids.next();
    rows.add(
        new Link(
            id,
            known.getFirst(),
            hash(id + code),
            hash(browser),
            to.path(),
            clock.instant().plus(GOOD_FOR),
            false),
        "mail",
        hash(token));
    return new Asked.ToMail(address, token, code);
  }

  /** A token that any browser may use once; the operator hands it to the first administrator. */
  @Transactional
  public String forFirstAdministrator(PersonId person) {
    String token = token();
    var until = clock.instant().plus(GOOD_FOR_FIRST_ADMINISTRATOR);
    rows.add(
        new Link(Ids.next(), person, null, null, Destination.HOME.path(), until, false),
        "first_administrator",
        hash(token));
    return token;
  }

  /** What the link would do; looking changes nothing. */
  @Transactional(readOnly = true)
  Opened look(String token, String browser) {
    return rows.withToken(hash(token))
        .map(link -> opened(link, browser))
        .orElseGet(Opened.Gone::new);
  }

  @Transactional
  Opened open(String token, String browser) {
    Optional<Link> link = rows.withToken(hash(token));
    return link.isEmpty() ? new Opened.Gone() : used(link.get(), browser);
  }

  /** The code of the latest link that this browser asked for. Each guess counts, right or wrong. */
  @Transactional
  Opened type(String code, String browser) {
    Optional<Link> link = rows.latestOf(hash(browser));
    if (link.isEmpty() || !rows.mayGuess(link.get().id())) {
      return new Opened.Gone();
    }
    byte[] expected = link.get().codeHash();
    byte[] typed = hash(link.get().id() + code.replaceAll("[\\s-]", ""));
    return expected != null && MessageDigest.isEqual(expected, typed)
        ? used(link.get(), browser)
        : new Opened.WrongCode();
  }

  private Opened used(Link link, String browser) {
    Opened opened = opened(link, browser);
    return opened instanceof Opened.In && !rows.use(link.id()) ? new Opened.Gone() : opened;
  }

  private Opened opened(Link link, String browser) {
    if (link.used() || !clock.instant().isBefore(link.goodUntil())) {
      return new Opened.Gone();
    }
    byte[] askedIn = link.browserHash();
    if (askedIn != null && !MessageDigest.isEqual(askedIn, hash(browser))) {
      return new Opened.OtherBrowser();
    }
    boolean first = askedIn == null;
    if (!first && mayNotComeByMail(link.person())) {
      return new Opened.NotByMail();
    }
    String name = people.nameOf(link.person()).orElseThrow();
    return new Opened.In(
        new SignedIn(Tenancy.require(), link.person(), name),
        Destination.of(link.leadsTo()),
        first);
  }

  private boolean askedTooOften(String address) {
    byte[] account = hash(Tenancy.require() + address);
    rows.waitForOthersAsking(ByteBuffer.wrap(account).getLong());
    if (rows.requestsSince(account, clock.instant().minus(REQUESTS_WITHIN)) >= MOST_REQUESTS) {
      return true;
    }
    rows.addRequest(account);
    return false;
  }

  private boolean mayNotComeByMail(PersonId person) {
    return roles.actor(Tenancy.require(), person).roles().hasAny(NEVER_BY_MAIL);
  }

  private String token() {
    byte[] bytes = new byte[24];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Keyed, so that a stolen table doesn't give six digits away to whoever tries them all. */
  private byte[] hash(String secret) {
    return key.sign(secret.getBytes(StandardCharsets.UTF_8));
  }
}
