package app.cairn.people.signin;

import app.cairn.people.signin.SignInPages.Typed;
import app.cairn.platform.web.Page;
import app.cairn.platform.words.Wording;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class SignInController {

  private final SignInPages pages;

  SignInController(SignInPages pages) {
    this.pages = pages;
  }

  @GetMapping("/sign-in")
  View index(
      @RequestParam(required = false) @Nullable String at,
      @RequestParam(required = false) @Nullable String to,
      @RequestParam(required = false) @Nullable Notice notice,
      HttpServletRequest request,
      Wording w) {
    String said = notice == null ? null : w.choice("signin.notice", notice);
    boolean unknown = at != null && !at.isBlank() && pages.cardOf(at.strip()).isEmpty();
    var typed = new Typed("", unknown ? w.t("signin.institution.unknown") : null, null);
    var page = pages.page(request, at, Destination.of(to), said, typed);
    return unknown ? Page.invalid(page) : Page.ok(page);
  }
}
