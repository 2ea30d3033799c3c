package app.cairn.people.signin;

import app.cairn.platform.page.Shells;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.web.Cookies;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The six digits of the mail, typed where they were asked for. */
@Controller
class CodeController {

  private final SignInLinks links;
  private final Door door;
  private final SignInPages pages;
  private final Cookies cookies;
  private final Shells shells;
  private final Templates templates;

  CodeController(
      SignInLinks links,
      Door door,
      SignInPages pages,
      Cookies cookies,
      Shells shells,
      Templates templates) {
    this.links = links;
    this.door = door;
    this.pages = pages;
    this.cookies = cookies;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/sign-in/codes")
  View newForm(@RequestParam(defaultValue = "") String at) {
    return Page.ok(form(at, "", null));
  }

  @PostMapping("/sign-in/codes")
  View create(
      @RequestParam(defaultValue = "") String at,
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Wording w) {
    String browser = cookies.read(request, SignInCookies.ASKED_HERE).orElse("");
    Opened opened =
        pages
            .cardOf(at)
            .map(card -> Tenancy.within(card.id(), () -> links.type(code, browser)))
            .orElseGet(Opened.Gone::new);
    return switch (opened) {
      case Opened.In in -> {
        door.letIn(in.who(), Way.CODE, request, response);
        yield Redirect.to(in.to().path());
      }
      case Opened.WrongCode() -> Page.invalid(form(at, code, w.t("signin.code.wrong")));
      case Opened.NotByMail() -> Page.invalid(form(at, "", w.t("signin.code.not-by-mail")));
      case Opened.Gone(), Opened.OtherBrowser() ->
          Page.invalid(form(at, "", w.t("signin.code.gone")));
    };
  }

  private gg.jte.models.runtime.JteModel form(String at, String code, @Nullable String wrong) {
    return templates.peopleSigninCode(
        new CodePage(shells.titled("signin.code.title"), at, code, wrong));
  }
}
