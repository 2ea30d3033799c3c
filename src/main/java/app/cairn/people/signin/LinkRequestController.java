package app.cairn.people.signin;

import app.cairn.people.signin.SignInPages.Typed;
import app.cairn.platform.tenancy.InstitutionCard;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.web.Cookies;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.platform.words.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Somebody asks for a link by mail. Whoever they are, the answer is the same. */
@Controller
class LinkRequestController {

  private static final Duration A_MAILS_WAY = Duration.ofMinutes(15);

  private final SignInLinks links;
  private final SignInMail mail;
  private final SignInPages pages;
  private final Cookies cookies;
  private final Words words;

  LinkRequestController(
      SignInLinks links, SignInMail mail, SignInPages pages, Cookies cookies, Words words) {
    this.links = links;
    this.mail = mail;
    this.pages = pages;
    this.cookies = cookies;
    this.words = words;
  }

  @PostMapping("/sign-in/links")
  View create(
      @RequestParam(defaultValue = "") String at,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(required = false) @Nullable String to,
      HttpServletRequest request,
      HttpServletResponse response,
      Wording w) {
    Destination destination = Destination.of(to);
    Optional<InstitutionCard> card = pages.cardOf(at.strip());
    String wrongInstitution = card.isEmpty() ? w.t("signin.institution.unknown") : null;
    String wrongEmail = looksLikeAnAddress(email) ? null : w.t("signin.email.wrong");
    if (card.isEmpty() || wrongEmail != null) {
      var typed = new Typed(email, wrongInstitution, wrongEmail);
      return Page.invalid(pages.page(request, at, destination, null, typed));
    }
    String browser = browser(request, response);
    Tenancy.within(
        card.get().id(),
        () ->
            mail.send(
                links.ask(email, browser, destination),
                card.get().handle(),
                card.get().name(),
                words.wording()));
    return Redirect.to("/sign-in/codes?at=" + card.get().handle());
  }

  private String browser(HttpServletRequest request, HttpServletResponse response) {
    String browser =
        cookies
            .read(request, SignInCookies.ASKED_HERE)
            .orElseGet(() -> UUID.randomUUID().toString());
    cookies.give(response, SignInCookies.ASKED_HERE, browser, A_MAILS_WAY);
    return browser;
  }

  private static boolean looksLikeAnAddress(String email) {
    String typed = email.strip();
    return typed.length() <= 254 && typed.matches("[^\\s@<>,;]+@[^\\s@<>,;]+");
  }
}
