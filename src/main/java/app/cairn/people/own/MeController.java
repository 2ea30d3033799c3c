package app.cairn.people.own;

import app.cairn.people.RoleKeeper;
import app.cairn.people.own.OwnPage.Held;
import app.cairn.people.own.OwnPage.Line;
import app.cairn.platform.Actor;
import app.cairn.platform.contributions.PersonalData;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Page;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

@Controller
class MeController {

  private final OwnRecord record;
  private final ObjectProvider<RoleKeeper> keepers;
  private final ObjectProvider<PersonalData> others;
  private final Shells shells;
  private final Templates templates;

  MeController(
      OwnRecord record,
      ObjectProvider<RoleKeeper> keepers,
      ObjectProvider<PersonalData> others,
      Shells shells,
      Templates templates) {
    this.record = record;
    this.keepers = keepers;
    this.others = others;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/me")
  View show(Actor actor) {
    var shell = shells.titled("me.title");
    var w = shell.w();
    var person = actor.person();
    var myself = record.of(person);
    return Page.ok(
        templates.peopleOwnMe(
            new OwnPage(
                shell,
                myself.name(),
                myself.email(),
                record.identifiersOf(person).stream()
                    .map(
                        one ->
                            new Line(
                                one.source() + ": " + one.key(), period(one.from(), one.last(), w)))
                    .toList(),
                keepers
                    .orderedStream()
                    .flatMap(keeper -> keeper.periodsOf(actor, person, w).stream())
                    .toList(),
                record.signInsOf(person).stream()
                    .map(one -> new Line(w.moment(one.at()), way(one.way(), w)))
                    .toList(),
                record.looksAt(person).stream()
                    .map(
                        one ->
                            new Line(
                                w.t(
                                    "me.looks.line",
                                    "name",
                                    one.by(),
                                    "what",
                                    one.what(),
                                    "about",
                                    one.about()),
                                w.moment(one.at())))
                    .toList(),
                others
                    .orderedStream()
                    .map(other -> new Held(w.t(other.heading()), other.heldAbout(person)))
                    .filter(held -> !held.rows().isEmpty())
                    .toList())));
  }

  private static String way(String way, Wording w) {
    return switch (way) {
      case "university" -> w.t("me.way.university");
      case "link", "first_administrator" -> w.t("me.way.link");
      case "code" -> w.t("me.way.code");
      default -> w.t("me.way.persona");
    };
  }

  /** Records that the university brought without a date hold from as far back as they go. */
  private static String period(@Nullable LocalDate from, @Nullable LocalDate last, Wording w) {
    if (from == null) {
      return last == null ? w.t("me.period.always") : w.t("me.period.until", "last", last);
    }
    return last == null
        ? w.t("roles.since", "from", from)
        : w.t("roles.from-to", "from", from, "last", last);
  }
}
