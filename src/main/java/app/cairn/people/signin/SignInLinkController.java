package app.cairn.people.signin;

import app.cairn.platform.NotFound;
import app.cairn.platform.page.Shells;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.web.Cookies;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** A link out of a mail. Mail scanners open links too, so opening one shows it and no more. */
@Controller
class SignInLinkController {

  private final SignInLinks links;
  private final Door door;
  private final Cookies cookies;
  private final Shells shells;
  private final Templates templates;

  SignInLinkController(
      SignInLinks links, Door door, Cookies cookies, Shells shells, Templates templates) {
    this.links = links;
    this.door = door;
    this.cookies = cookies;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/i/{handle}/sign-in-links/{token}")
  View show(
      @PathVariable String handle,
      @PathVariable String token,
      HttpServletRequest request,
      Wording w) {
    requireInstitution();
    return page(links.look(token, browser(request)), handle, token, w);
  }

  @PostMapping("/i/{handle}/sign-in-links/{token}")
  View create(
      @PathVariable String handle,
      @PathVariable String token,
      HttpServletRequest request,
      HttpServletResponse response,
      Wording w) {
    requireInstitution();
    Opened opened = links.open(token, browser(request));
    if (opened instanceof Opened.In in) {
      door.letIn(in.who(), in.first() ? Way.FIRST_ADMINISTRATOR : Way.LINK, request, response);
      return Redirect.to(in.to().path());
    }
    return page(opened, handle, token, w);
  }

  private View page(Opened opened, String handle, String token, Wording w) {
    String path = "/i/" + handle + "/sign-in-links/" + token;
    var shell = shells.titled("signin.link.title");
    return switch (opened) {
      case Opened.In in ->
          Page.ok(
              templates.peopleSigninLink(
                  new LinkPage(shell, path, handle, in.who().displayName(), null)));
      case Opened.OtherBrowser() ->
          Page.invalid(
              templates.peopleSigninLink(
                  new LinkPage(shell, path, handle, null, w.t("signin.link.other-browser"))));
      case Opened.NotByMail() ->
          Page.invalid(
              templates.peopleSigninLink(
                  new LinkPage(shell, path, handle, null, w.t("signin.code.not-by-mail"))));
      case Opened.Gone(), Opened.WrongCode() ->
          Page.invalid(
              templates.peopleSigninLink(
                  new LinkPage(shell, path, handle, null, w.t("signin.link.gone"))));
    };
  }

  private String browser(HttpServletRequest request) {
    return cookies.read(request, SignInCookies.ASKED_HERE).orElse("");
  }

  /** An address with a handle nobody has binds no institution. */
  private static void requireInstitution() {
    if (Tenancy.current().isEmpty()) {
      throw new NotFound();
    }
  }
}
