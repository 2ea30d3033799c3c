package app.cairn.people.oidc;

import app.cairn.people.signin.UniversitySignIn;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/**
 * The institutions that have their own sign-in configured. A provider is asked about itself when
 * the first person comes, not at start: a university's outage must not keep Cairn down.
 */
@Component
class Providers implements ClientRegistrationRepository, UniversitySignIn {

  static final String START = "/oauth2/start";
  static final String RETURN = "/oauth2/code";

  private final String back;
  private final Map<String, Provider> configured;
  private final Map<String, ClientRegistration> registrations = new ConcurrentHashMap<>();

  Providers(Environment environment) {
    // Whatever stands before Cairn, the university sends people back to the address they use.
    this.back =
        environment.getProperty("cairn.public-url", "{baseUrl}").replaceAll("/+$", "")
            + RETURN
            + "/{registrationId}";
    this.configured =
        Binder.get(environment)
            .bind("cairn.oidc", Bindable.mapOf(String.class, Provider.class))
            .orElse(Map.of());
  }

  Optional<Provider> of(String handle) {
    return Optional.ofNullable(configured.get(handle));
  }

  @Override
  public @Nullable ClientRegistration findByRegistrationId(String handle) {
    Provider provider = configured.get(handle);
    return provider == null
        ? null
        : registrations.computeIfAbsent(handle, _ -> registration(handle, provider));
  }

  @Override
  public boolean isOfferedBy(String handle) {
    return configured.containsKey(handle);
  }

  @Override
  public String path(String handle) {
    return START + "/" + handle;
  }

  private ClientRegistration registration(String handle, Provider provider) {
    return ClientRegistrations.fromIssuerLocation(provider.issuer())
        .registrationId(handle)
        .clientId(provider.clientId())
        .clientSecret(provider.clientSecret())
        .scope(provider.scopes())
        .redirectUri(back)
        .build();
  }
}
