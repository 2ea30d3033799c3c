package app.cairn.peers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.world.CairnTest;
import app.cairn.world.Chromium;
import app.cairn.world.Chromium.Window;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Through a real university's sign-in and back, in a real browser. */
@CairnTest
@Tag("peers")
class KeycloakSignInTest {

  private static final String LEN = "a mechanic of the heavens";
  private static final String PIA = "first weeks are steep";
  private static final String GUEST = "only here for today";

  @LocalServerPort int port;

  private BrowserContext browser;
  private Page page;
  private final List<String> asked = new ArrayList<>();

  @DynamicPropertySource
  static void universities(DynamicPropertyRegistry properties) throws IOException {
    var keycloak = Keycloak.shared();
    register(properties, "northmoor", keycloak.issuer(), "cairn", "secret-of-northmoor");
    register(properties, "eastvale", keycloak.issuer(), "cairn-of-eastvale", "secret-of-eastvale");
    register(properties, "westhaven", impostor(keycloak), "cairn", "secret-of-northmoor");
  }

  @BeforeEach
  void openBrowser() {
    browser = Chromium.open(Window.desk());
    browser.setDefaultTimeout(20_000);
    page = browser.newPage();
    page.onRequest((Request request) -> asked.add(request.url()));
  }

  @AfterEach
  void closeBrowser() {
    browser.close();
  }

  @Test
  void aLecturerIsInThroughTheUniversitysOwnPage() {
    signIn(page, "/sign-in?at=northmoor", "len", LEN);

    assertThat(page.getByRole(AriaRole.HEADING, level(1))).containsText("Len Kittiwake");
    assertThat(asked)
        .as("the code flow, with proof of who asked")
        .anySatisfy(
            address ->
                assertThat(address)
                    .contains("/realms/northmoor/", "response_type=code", "nonce=", "state=")
                    .contains("code_challenge_method=S256"));
  }

  @Test
  void aParticipantEndsOnThePageThatWasWanted() {
    page.navigate(ours("/my-record"));
    page.getByLabel("Its short name in addresses").fill("northmoor");
    page.getByRole(AriaRole.BUTTON, named("Go on")).click();
    page.getByRole(AriaRole.LINK, named("Sign in at University of Northmoor")).click();
    type(page, "pia", PIA);

    assertThat(page).hasURL(ours("/my-record"));
  }

  @Test
  void signingOutEndsThisSessionAndOnlyThisBrowsers() {
    signIn(page, "/sign-in?at=northmoor", "pia", PIA);
    try (var phone = Chromium.open(Window.phone())) {
      Page onThePhone = phone.newPage();
      signIn(onThePhone, "/sign-in?at=northmoor", "pia", PIA);

      page.getByRole(AriaRole.BUTTON, named("Sign out")).first().click();
      assertThat(page.getByRole(AriaRole.STATUS)).containsText("signed out");
      page.navigate(ours("/my-record"));
      assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?to=.*"));
      assertThat(browser.cookies().stream().map(cookie -> cookie.name))
          .doesNotContain("cairn-person");

      onThePhone.navigate(ours("/my-record"));
      assertThat(onThePhone).hasURL(ours("/my-record"));
    }
  }

  @Test
  void aWrongPasswordIsTheUniversitysToRefuseAndNobodyIsIn() {
    page.navigate(ours("/oauth2/start/northmoor"));
    type(page, "len", "not this one");

    assertThat(page).hasURL(Pattern.compile(".*/realms/northmoor/.*"));
    page.navigate(ours("/me"));
    assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?to=.*"));
  }

  @Test
  void whomTheRecordsDoNotHaveIsRefusedAlsoWithAKnownAddressOfMail() {
    page.navigate(ours("/oauth2/start/northmoor"));
    type(page, "guest", GUEST);

    assertThat(page.getByRole(AriaRole.STATUS)).containsText("records here do not have that");
    nobodyIsIn();
  }

  @Test
  void aTokenOfAnotherIssuerIsRefused() {
    page.navigate(ours("/oauth2/start/westhaven"));
    type(page, "len", LEN);

    assertThat(page).hasURL(ours("/sign-in?notice=UNIVERSITY_FAILED"));
    nobodyIsIn();
  }

  @Test
  void whoeverRefusesConsentIsToldHowToGoOn() {
    page.navigate(ours("/oauth2/start/eastvale"));
    type(page, "len", LEN);
    page.locator("#kc-cancel").click();

    assertThat(page.getByRole(AriaRole.STATUS)).containsText("You said no");
    nobodyIsIn();
  }

  @Test
  void oneUniversitysAccountIsNobodyAtAnother() {
    page.navigate(ours("/oauth2/start/eastvale"));
    type(page, "pia", PIA);
    page.locator("#kc-login").click();

    assertThat(page.getByRole(AriaRole.STATUS)).containsText("records here do not have that");
    nobodyIsIn();
  }

  @Test
  void anAnswerForOneUniversityIsNotTakenAtAnother() {
    page.navigate(ours("/oauth2/start/northmoor"));
    page.route(
        Pattern.compile(".*/login-actions/authenticate.*"),
        route -> {
          var answer = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
          String back = answer.headers().get("location");
          route.fulfill(
              new Route.FulfillOptions()
                  .setStatus(302)
                  .setHeaders(Map.of("Location", back.replace("code/northmoor", "code/eastvale"))));
        });
    type(page, "len", LEN);

    assertThat(page).hasURL(ours("/sign-in?notice=UNIVERSITY_FAILED"));
    nobodyIsIn();
  }

  private void signIn(Page where, String from, String user, String password) {
    where.navigate(ours(from));
    where.getByRole(AriaRole.LINK, named("Sign in at University of Northmoor")).click();
    type(where, user, password);
    assertThat(where).hasURL(ours("/"));
  }

  private static void type(Page where, String user, String password) {
    where.locator("#username").fill(user);
    where.locator("#password").fill(password);
    where.locator("#kc-login").click();
  }

  private void nobodyIsIn() {
    page.navigate(ours("/me"));
    assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?to=.*"));
  }

  private String ours(String path) {
    return "http://localhost:" + port + path;
  }

  private static Page.GetByRoleOptions level(int level) {
    return new Page.GetByRoleOptions().setLevel(level);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static void register(
      DynamicPropertyRegistry properties,
      String handle,
      String issuer,
      String client,
      String secret) {
    String prefix = "cairn.oidc." + handle + ".";
    properties.add(prefix + "issuer", () -> issuer);
    properties.add(prefix + "client-id", () -> client);
    properties.add(prefix + "client-secret", () -> secret);
    properties.add(prefix + "claim", () -> "employee");
    properties.add(prefix + "source", () -> "Kittiwake directory");
  }

  /** Describes Keycloak as if it were itself; the tokens still say who signed them. */
  private static String impostor(Keycloak keycloak) throws IOException {
    var server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    String issuer = "http://localhost:" + server.getAddress().getPort();
    byte[] about =
        keycloak
            .metadata()
            .replace("\"issuer\":\"" + keycloak.issuer() + "\"", "\"issuer\":\"" + issuer + "\"")
            .getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/.well-known/openid-configuration",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, about.length);
          try (var out = exchange.getResponseBody()) {
            out.write(about);
          }
        });
    server.start();
    return issuer;
  }
}
