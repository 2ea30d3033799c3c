package app.cairn.platform.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/**
 * A contributed way to sign in. However it works, it ends with an authentication whose principal is
 * {@link app.cairn.platform.SignedIn}.
 */
public interface WayToSignIn {

  void addTo(HttpSecurity http);
}
