package app.cairn.platform.page;

import app.cairn.platform.tenancy.InstitutionCard;
import app.cairn.platform.web.Assets;
import app.cairn.platform.words.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the frame of a page shows, and what every part of a page needs.
 *
 * @param saying what was just done, after a redirect
 * @param signedInAs the display name of whoever is signed in
 */
public record Shell(
    String title,
    Wording w,
    Assets assets,
    Csrf csrf,
    @Nullable InstitutionCard institution,
    List<NavigationLink> navigation,
    @Nullable String signedInAs,
    @Nullable String saying,
    boolean demonstration) {

  /** Without anything of whoever reads, for a page that is kept for others. */
  public Shell ofNobody() {
    return new Shell(title, w, assets, Csrf.NONE, null, List.of(), null, null, demonstration);
  }

  public boolean isSignedIn() {
    return signedInAs != null;
  }
}
