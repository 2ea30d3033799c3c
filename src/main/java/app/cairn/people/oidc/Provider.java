package app.cairn.people.oidc;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What {@code cairn.oidc.HANDLE.*} says of one institution's provider. Secrets travel to the
 * issuer, so it is spoken to over https, but for one on this machine.
 *
 * @param claim the claim that holds the key of an imported identifier
 * @param source the source of that identifier, such as {@code username}
 * @param scopes what is asked for
 */
record Provider(
    String issuer,
    String clientId,
    String clientSecret,
    String claim,
    String source,
    @DefaultValue({"openid", "profile"}) List<String> scopes) {

  Provider {
    if (issuer == null
        || clientId == null
        || clientSecret == null
        || claim == null
        || source == null) {
      throw new IllegalArgumentException(
          "cairn.oidc needs issuer, client-id, client-secret, claim and source for each"
              + " institution");
    }
    var address = URI.create(issuer);
    if (!"https".equals(address.getScheme()) && !"localhost".equals(address.getHost())) {
      throw new IllegalArgumentException(
          "cairn.oidc: the issuer " + issuer + " has to begin with https");
    }
  }
}
