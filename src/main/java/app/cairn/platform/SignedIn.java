package app.cairn.platform;

import java.io.Serializable;
import java.security.Principal;

/**
 * The principal that every way of signing in ends with. It is kept in the session, so it holds who
 * the person is and never what they may do.
 */
public record SignedIn(InstitutionId institution, PersonId person, String displayName)
    implements Principal, Serializable {

  /** Also the index by which all sessions of a person are found and ended. */
  @Override
  public String getName() {
    return institution + ":" + person;
  }
}
