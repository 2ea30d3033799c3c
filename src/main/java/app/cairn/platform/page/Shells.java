package app.cairn.platform.page;

import app.cairn.platform.Actor;
import app.cairn.platform.InstitutionId;
import app.cairn.platform.SignedIn;
import app.cairn.platform.contributions.NavigationItem;
import app.cairn.platform.tenancy.InstitutionCard;
import app.cairn.platform.tenancy.InstitutionDirectory;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.web.Assets;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.platform.words.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the frame for the request being answered. */
@Component
public class Shells {

  private final Words words;
  private final Assets assets;
  private final CurrentActor actors;
  private final ObjectProvider<NavigationItem> places;
  private final ObjectProvider<InstitutionDirectory> institutions;
  private final boolean demonstration;

  Shells(
      Words words,
      Assets assets,
      CurrentActor actors,
      ObjectProvider<NavigationItem> places,
      ObjectProvider<InstitutionDirectory> institutions,
      @Value("${cairn.demonstration}") boolean demonstration) {
    this.words = words;
    this.assets = assets;
    this.actors = actors;
    this.places = places;
    this.institutions = institutions;
    this.demonstration = demonstration;
  }

  /** The frame of a page whose title is a message. */
  public Shell titled(String key, Object... namedArguments) {
    Wording w = wording();
    return framing(w.t(key, namedArguments), w);
  }

  /** The frame of a page whose title is a thing's own name. */
  public Shell named(String title) {
    return framing(title, wording());
  }

  /** The frame in a scheme's own words. */
  public Shell framing(String title, Wording w) {
    HttpServletRequest request = request();
    Actor actor = actors.of(request).orElse(null);
    return new Shell(
        title,
        w,
        assets,
        csrf(request),
        institution().orElse(null),
        actor == null ? List.of() : navigation(actor, w, request.getRequestURI()),
        actors.signedIn(request).map(SignedIn::displayName).orElse(null),
        saying(request),
        demonstration);
  }

  /** A frame that asks the database nothing, for pages that say that something failed. */
  public Shell bare(String key) {
    Wording w = words.wording(java.util.Locale.UK, java.time.ZoneOffset.UTC);
    return new Shell(
        w.t(key), w, assets, csrf(request()), null, List.of(), null, null, demonstration);
  }

  /** The words for the request being answered. */
  public Wording wording() {
    HttpServletRequest request = request();
    var kept = (Wording) request.getAttribute(Wording.class.getName());
    if (kept == null) {
      kept = words.wording();
      request.setAttribute(Wording.class.getName(), kept);
    }
    return kept;
  }

  private List<NavigationLink> navigation(Actor actor, Wording w, String path) {
    return places.stream()
        .filter(place -> place.concerns(actor))
        .sorted(Comparator.comparingInt(NavigationItem::order))
        .map(
            place -> new NavigationLink(w.t(place.label()), place.path(), isIn(path, place.path())))
        .toList();
  }

  private static boolean isIn(String path, String place) {
    return path.equals(place) || (!place.equals("/") && path.startsWith(place + "/"));
  }

  private Optional<InstitutionCard> institution() {
    Optional<InstitutionId> bound = Tenancy.current();
    return bound.flatMap(
        id ->
            institutions
                .orderedStream()
                .flatMap(directory -> directory.cardOf(id).stream())
                .findFirst());
  }

  private static Csrf csrf(HttpServletRequest request) {
    var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    if (token == null) {
      throw new IllegalStateException("Pages are shown behind the CSRF filter only");
    }
    return new Csrf(token);
  }

  private static @Nullable String saying(HttpServletRequest request) {
    Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
    return flash == null ? null : (String) flash.get(Redirect.SAYING);
  }

  private static HttpServletRequest request() {
    return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
        .getRequest();
  }
}
