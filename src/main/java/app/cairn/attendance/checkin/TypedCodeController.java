package app.cairn.attendance.checkin;

import app.cairn.attendance.book.SaidToBeHere;
import app.cairn.attendance.book.TakenDown;
import app.cairn.attendance.book.Way;
import app.cairn.attendance.code.CodeWindow;
import app.cairn.attendance.code.RegisterHandle;
import app.cairn.people.SignedPerson;
import app.cairn.platform.web.Cookies;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * Six digits from the screen, for whoever cannot scan; and where a scan goes on after signing in.
 */
@Controller
class TypedCodeController {

  private static final String COOKIE = "typing";

  private final TypedCode typedCode;
  private final CheckInDesk desk;
  private final Tickets tickets;
  private final LanePages pages;
  private final Cookies cookies;

  TypedCodeController(
      TypedCode typedCode, CheckInDesk desk, Tickets tickets, LanePages pages, Cookies cookies) {
    this.typedCode = typedCode;
    this.desk = desk;
    this.tickets = tickets;
    this.pages = pages;
    this.cookies = cookies;
  }

  @GetMapping("/check-in")
  View newForm(HttpServletRequest request, HttpServletResponse response) {
    Optional<SignedPerson> visitor = Visitor.of(request);
    if (visitor.isEmpty()) {
      return Redirect.to("/sign-in?to=/check-in");
    }
    Optional<Ticket> ticket =
        tickets.of(request).filter(one -> one.institution().equals(visitor.get().institution()));
    return ticket.isPresent() ? pages.scanned(ticket.get()) : pages.typed(freshKey(response));
  }

  @PostMapping("/check-in")
  View create(
      @RequestParam(defaultValue = "") String digits,
      @RequestParam(required = false) @Nullable String key,
      @RequestParam(required = false) @Nullable Long register,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<SignedPerson> visitor = Visitor.of(request);
    if (visitor.isEmpty()) {
      return Redirect.to("/sign-in?to=/check-in");
    }
    Wording w = pages.w();
    Optional<UUID> known =
        cookies.read(request, COOKIE).filter(one -> one.equals(key)).map(UUID::fromString);
    if (known.isEmpty()) {
      return pages.typed(422, freshKey(response), digits, w.t("checkin.typed.again"), List.of());
    }
    String typed = digits.replaceAll("[\\s-]", "");
    if (!typed.matches("[0-9]{6}")) {
      return pages.typed(422, known.get(), digits, w.t("checkin.typed.six"), List.of());
    }
    Optional<RegisterHandle> chosen = Optional.ofNullable(register).map(RegisterHandle::new);
    return switch (typedCode.of(visitor.get(), typed, chosen)) {
      case TypedCode.Typed.Good(RegisterHandle found, CodeWindow window, Instant at)
          when window.isStrict() -> {
        var ticket =
            new Ticket(visitor.get().institution(), found, window, Way.CODE, known.get(), at);
        tickets.give(response, ticket);
        yield pages.scanned(ticket);
      }
      case TypedCode.Typed.Good(RegisterHandle found, CodeWindow _, Instant at) ->
          Redirect.to("/check-ins/" + take(visitor.get(), known.get(), found, at).id());
      case TypedCode.Typed.Several(List<TypedCode.OpenNow> several) ->
          pages.typed(422, known.get(), typed, w.t("checkin.typed.several"), choices(several));
      case TypedCode.Typed.Wrong(int left) ->
          pages.typed(
              422, known.get(), digits, w.t("checkin.typed.wrong", "left", left), List.of());
      case TypedCode.Typed.TooManyTries() ->
          pages.typed(429, known.get(), "", w.t("checkin.typed.too-many"), List.of());
    };
  }

  private TakenDown take(SignedPerson visitor, UUID key, RegisterHandle register, Instant at) {
    UUID clientKey = tickets.clientKey(key, visitor.person(), "typed " + register.value());
    return desk.take(
        visitor.institution(),
        SaidToBeHere.self(clientKey, register, visitor.person(), Way.CODE, at, visitor.device()));
  }

  private UUID freshKey(HttpServletResponse response) {
    UUID key = UUID.randomUUID();
    cookies.give(response, COOKIE, key.toString(), Tickets.GOOD_FOR);
    return key;
  }

  private static List<TypedPage.Choice> choices(List<TypedCode.OpenNow> several) {
    return several.stream()
        .map(one -> new TypedPage.Choice(String.valueOf(one.handle().value()), one.title()))
        .toList();
  }
}
