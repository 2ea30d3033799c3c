package app.cairn.people.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;

/**
 * What each university was asked. An answer counts only where that university sends its people:
 * else one could have another's answer handed to itself (RFC 9700, 4.4: mix-up).
 */
final class RequestsOfEach implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

  private final HttpSessionOAuth2AuthorizationRequestRepository session =
      new HttpSessionOAuth2AuthorizationRequestRepository();

  @Override
  public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
    return ofThisUniversity(request, session.loadAuthorizationRequest(request));
  }

  @Override
  public void saveAuthorizationRequest(
      OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
    session.saveAuthorizationRequest(asked, request, response);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
      HttpServletRequest request, HttpServletResponse response) {
    return ofThisUniversity(request, session.removeAuthorizationRequest(request, response));
  }

  private static @Nullable OAuth2AuthorizationRequest ofThisUniversity(
      HttpServletRequest request, @Nullable OAuth2AuthorizationRequest asked) {
    return asked != null
            && request
                .getRequestURI()
                .equals(
                    Providers.RETURN
                        + "/"
                        + asked.getAttribute(OAuth2ParameterNames.REGISTRATION_ID))
        ? asked
        : null;
  }
}
