package app.cairn.people.oidc;

import app.cairn.people.oidc.NamedPerson.Named;
import app.cairn.people.signin.Destination;
import app.cairn.people.signin.Door;
import app.cairn.people.signin.Notice;
import app.cairn.people.signin.SignInLog;
import app.cairn.people.signin.Way;
import app.cairn.platform.security.PublicPaths;
import app.cairn.platform.security.WayToSignIn;
import app.cairn.platform.tenancy.InstitutionDirectory;
import app.cairn.platform.tenancy.Tenancy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/** Through the university and back: what it vouches for is matched with the records, or refused. */
@Component
class UniversityDoor implements WayToSignIn, PublicPaths, OAuth2AuthorizationRequestResolver {

  private static final Logger log = LoggerFactory.getLogger(UniversityDoor.class);
  private static final String WANTED = "cairn.wanted";

  private final Providers providers;
  private final NamedPerson persons;
  private final Door door;
  private final SignInLog signIns;
  private final InstitutionDirectory institutions;
  private final DefaultOAuth2AuthorizationRequestResolver resolver;

  UniversityDoor(
      Providers providers,
      NamedPerson persons,
      Door door,
      SignInLog signIns,
      InstitutionDirectory institutions) {
    this.providers = providers;
    this.persons = persons;
    this.door = door;
    this.signIns = signIns;
    this.institutions = institutions;
    this.resolver = new DefaultOAuth2AuthorizationRequestResolver(providers, Providers.START);
  }

  @Override
  public List<String> patterns() {
    return List.of("/oauth2/**");
  }

  @Override
  public void addTo(HttpSecurity http) {
    http.oauth2Login(
        login ->
            login
                .clientRegistrationRepository(providers)
                .authorizedClientRepository(new NoTokensKept())
                .loginPage("/sign-in")
                .authorizationEndpoint(
                    start ->
                        start
                            .authorizationRequestResolver(this)
                            .authorizationRequestRepository(new RequestsOfEach()))
                .redirectionEndpoint(back -> back.baseUri(Providers.RETURN + "/*"))
                .successHandler(
                    (request, response, vouched) ->
                        seeOther(response, arrived(request, response, vouched)))
                .failureHandler((_, response, failure) -> seeOther(response, failed(failure))));
  }

  /**
   * Null, when the university does not answer, lets the request through to {@link StartController}.
   */
  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
    return starting(request, () -> resolver.resolve(request));
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String handle) {
    return starting(request, () -> resolver.resolve(request, handle));
  }

  private static @Nullable OAuth2AuthorizationRequest starting(
      HttpServletRequest request, Supplier<@Nullable OAuth2AuthorizationRequest> asking) {
    try {
      OAuth2AuthorizationRequest start = asking.get();
      if (start != null) {
        request
            .getSession(true)
            .setAttribute(WANTED, Destination.of(request.getParameter("to")).path());
      }
      return start;
    } catch (IllegalArgumentException unanswered) {
      log.warn("A university's sign-in did not describe itself: {}", unanswered.getMessage());
      return null;
    }
  }

  private String arrived(
      HttpServletRequest request, HttpServletResponse response, Authentication vouched) {
    var token = (OAuth2AuthenticationToken) vouched;
    String handle = token.getAuthorizedClientRegistrationId();
    Provider provider = providers.of(handle).orElseThrow();
    Object claim = token.getPrincipal().getAttributes().get(provider.claim());
    Destination to = wanted(request);
    forget(request);
    return institutions
        .withHandle(handle)
        .map(
            institution ->
                Tenancy.within(
                    institution,
                    () ->
                        switch (persons.by(provider.source(), claim)) {
                          case Named.One(var who) -> {
                            door.letIn(who, Way.UNIVERSITY, request, response);
                            yield to.path();
                          }
                          case Named.Nobody() -> refused(handle, false);
                          case Named.Several() -> refused(handle, true);
                        }))
        .orElse(signIn(handle, Notice.UNIVERSITY_FAILED));
  }

  /** The claim itself is personal and stays out of the log. */
  private String refused(String handle, boolean several) {
    signIns.refused(Way.UNIVERSITY, several);
    log.warn(
        "A sign-in at {} was refused: its claim names {} here.",
        handle,
        several ? "several people" : "nobody");
    return signIn(
        handle, several ? Notice.UNIVERSITY_NAMED_SEVERAL : Notice.UNIVERSITY_NAMED_NOBODY);
  }

  /** Whoever says no to the university's question need not be told that something is broken. */
  private static String failed(AuthenticationException failure) {
    if (failure instanceof OAuth2AuthenticationException refused
        && OAuth2ErrorCodes.ACCESS_DENIED.equals(refused.getError().getErrorCode())) {
      return "/sign-in?notice=" + Notice.UNIVERSITY_DECLINED;
    }
    log.warn("A university's sign-in failed: {}", failure.getMessage());
    return "/sign-in?notice=" + Notice.UNIVERSITY_FAILED;
  }

  private static String signIn(String handle, Notice notice) {
    return "/sign-in?at=" + handle + "&notice=" + notice;
  }

  private static Destination wanted(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return Destination.of(session == null ? null : (String) session.getAttribute(WANTED));
  }

  /**
   * What the framework saved on the way holds the university's tokens, for which we have no use.
   */
  private static void forget(HttpServletRequest request) {
    SecurityContextHolder.clearContext();
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  private static void seeOther(HttpServletResponse response, String address) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", address);
  }
}
