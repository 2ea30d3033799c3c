package app.cairn.people.signin;

import app.cairn.platform.SignedIn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** What the session keeps: who it is. What they may do is read with every request. */
public final class SignedInToken extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1;

  private final SignedIn who;

  public SignedInToken(SignedIn who) {
    super(List.of());
    this.who = who;
    setAuthenticated(true);
  }

  @Override
  public SignedIn getPrincipal() {
    return who;
  }

  @Override
  public @Nullable Object getCredentials() {
    return null;
  }
}
