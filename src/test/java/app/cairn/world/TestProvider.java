package app.cairn.world;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A small OpenID Connect provider in this process, with whom {@link World#HERE} is registered. It
 * vouches for whomever a test says, without asking for a password. A test that registers a real one
 * goes before.
 */
public final class TestProvider
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  /** The claims of the next sign-in besides the ordinary ones. */
  private static volatile Map<String, Object> next = Map.of();

  private static volatile boolean forged;
  private static @Nullable TestProvider started;

  private final Map<String, String> nonces = new ConcurrentHashMap<>();
  private final RSAKey key;
  private final RSAKey anotherKey;
  private final String issuer;

  /** For Spring, which wants one to call. */
  public TestProvider() {
    TestProvider shared = shared();
    this.key = shared.key;
    this.anotherKey = shared.anotherKey;
    this.issuer = shared.issuer;
  }

  private TestProvider(RSAKey key, RSAKey anotherKey, HttpServer server) {
    this.key = key;
    this.anotherKey = anotherKey;
    this.issuer = "http://localhost:" + server.getAddress().getPort();
    server.createContext(
        "/.well-known/openid-configuration", exchange -> answer(exchange, about()));
    server.createContext(
        "/keys", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", this::token);
  }

  /** Whom the provider vouches for from now on. */
  public static void vouchesFor(Map<String, Object> claims) {
    next = Map.copyOf(claims);
    forged = false;
  }

  /** As before, but signed by somebody else. */
  public static void forges(Map<String, Object> claims) {
    next = Map.copyOf(claims);
    forged = true;
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    String prefix = "cairn.oidc." + World.HERE.handle() + ".";
    if (context.getEnvironment().containsProperty(prefix + "issuer")) {
      return;
    }
    TestPropertyValues.of(
            prefix + "issuer=" + issuer,
            prefix + "client-id=cairn",
            prefix + "client-secret=secret",
            prefix + "claim=employee",
            prefix + "source=" + World.HERE.canary() + " directory")
        .applyTo(context);
  }

  private static synchronized TestProvider shared() {
    if (started == null) {
      try {
        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        started =
            new TestProvider(
                new RSAKeyGenerator(2048).keyID("ours").generate(),
                new RSAKeyGenerator(2048).keyID("ours").generate(),
                server);
        server.start();
      } catch (IOException | JOSEException e) {
        throw new IllegalStateException("The tests' provider can't start", e);
      }
    }
    return started;
  }

  private String about() {
    return """
    {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
     "jwks_uri":"%1$s/keys","response_types_supported":["code"],"subject_types_supported":["public"],
     "id_token_signing_alg_values_supported":["RS256"],"scopes_supported":["openid","profile"],
     "token_endpoint_auth_methods_supported":["client_secret_basic"]}
    """
        .formatted(issuer);
  }

  private void authorize(HttpExchange exchange) throws IOException {
    Map<String, String> asked = form(exchange.getRequestURI().getRawQuery());
    String code = UUID.randomUUID().toString();
    nonces.put(code, asked.getOrDefault("nonce", ""));
    exchange
        .getResponseHeaders()
        .set(
            "Location",
            asked.get("redirect_uri")
                + "?code="
                + code
                + "&state="
                + URLEncoder.encode(asked.getOrDefault("state", ""), StandardCharsets.UTF_8));
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private void token(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String nonce = nonces.remove(form(body).getOrDefault("code", ""));
    if (nonce == null) {
      exchange.sendResponseHeaders(400, -1);
      exchange.close();
      return;
    }
    answer(
        exchange,
        """
        {"access_token":"a","token_type":"Bearer","expires_in":60,"id_token":"%s"}
        """
            .formatted(idToken(nonce)));
  }

  private String idToken(String nonce) {
    long now = System.currentTimeMillis();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer)
            .audience("cairn")
            .subject("someone")
            .issueTime(new Date(now))
            .expirationTime(new Date(now + 60_000))
            .claim("nonce", nonce);
    next.forEach(claims::claim);
    try {
      var jwt =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("ours").build(), claims.build());
      jwt.sign(new RSASSASigner(forged ? anotherKey : key));
      return jwt.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private static Map<String, String> form(@Nullable String text) {
    var fields = new HashMap<String, String>();
    if (text != null) {
      for (String pair : text.split("&")) {
        String[] parts = pair.split("=", 2);
        fields.put(
            parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
      }
    }
    return fields;
  }
}
