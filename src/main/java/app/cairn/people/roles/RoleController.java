package app.cairn.people.roles;

import app.cairn.people.RoleKeeper;
import app.cairn.people.RoleKeeper.EndedRole;
import app.cairn.people.RoleKeeper.GivenRole;
import app.cairn.people.roles.PersonPage.Form;
import app.cairn.platform.Actor;
import app.cairn.platform.Conflict;
import app.cairn.platform.NotAllowed;
import app.cairn.platform.NotFound;
import app.cairn.platform.PersonId;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Giving and ending roles. */
@Controller
class RoleController {

  private final ObjectProvider<RoleKeeper> keepers;
  private final PersonPages pages;

  RoleController(ObjectProvider<RoleKeeper> keepers, PersonPages pages) {
    this.keepers = keepers;
    this.pages = pages;
  }

  @PostMapping("/people/{person}/roles")
  View create(
      @PathVariable PersonId person,
      @RequestParam(defaultValue = "") String offer,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String last,
      Actor actor,
      Wording w) {
    String name = pages.require(actor, person).name();
    if (actor.person().equals(person)) {
      throw new NotAllowed(w.t("roles.refused.oneself"));
    }
    Optional<LocalDate> begins = date(from);
    Optional<LocalDate> ends = date(last);
    Form form =
        new Form(
            offer,
            from,
            last,
            offer.isBlank() ? w.t("roles.give.wrong-offer") : null,
            begins.isEmpty() ? w.t("roles.give.wrong-date") : null,
            wrongLast(last, begins, ends, w));
    if (form.isWrong()) {
      return Page.invalid(pages.page(actor, person, form));
    }
    return switch (give(actor, person, offer, begins.orElseThrow(), ends.orElse(null))) {
      case GivenRole.Given() ->
          Redirect.to("/people/" + person).saying(w.t("roles.give.done", "name", name));
      case GivenRole.HeldAlready() ->
          Page.invalid(
              pages.page(
                  actor,
                  person,
                  new Form(offer, from, last, w.t("roles.give.held-already"), null, null)));
      case GivenRole.NotOffered() ->
          Page.invalid(
              pages.page(
                  actor,
                  person,
                  new Form(offer, from, last, w.t("roles.give.wrong-offer"), null, null)));
    };
  }

  @PostMapping("/people/{person}/roles/{role}/end")
  View destroy(@PathVariable PersonId person, @PathVariable UUID role, Actor actor, Wording w) {
    String name = pages.require(actor, person).name();
    for (RoleKeeper keeper : keepers.orderedStream().toList()) {
      EndedRole ended = keeper.end(actor, person, role);
      if (ended instanceof EndedRole.Ended) {
        return Redirect.to("/people/" + person).saying(w.t("roles.end.done", "name", name));
      }
      if (ended instanceof EndedRole.LastOne) {
        throw new Conflict(w.t("roles.end.last-one"));
      }
    }
    throw new NotFound();
  }

  private GivenRole give(
      Actor actor, PersonId person, String offer, LocalDate from, @Nullable LocalDate last) {
    return keepers
        .orderedStream()
        .map(keeper -> keeper.give(actor, person, offer, from, last))
        .filter(given -> !(given instanceof GivenRole.NotOffered))
        .findFirst()
        .orElseGet(GivenRole.NotOffered::new);
  }

  private static @Nullable String wrongLast(
      String typed, Optional<LocalDate> begins, Optional<LocalDate> ends, Wording w) {
    if (typed.isBlank()) {
      return null;
    }
    if (ends.isEmpty()) {
      return w.t("roles.give.wrong-date");
    }
    return begins.isPresent() && ends.get().isBefore(begins.get())
        ? w.t("roles.give.ends-before-it-begins")
        : null;
  }

  private static Optional<LocalDate> date(String typed) {
    try {
      LocalDate date = LocalDate.parse(typed.strip());
      return date.getYear() >= 2000 && date.getYear() < 2100 ? Optional.of(date) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
