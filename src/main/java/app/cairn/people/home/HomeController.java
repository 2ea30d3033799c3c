package app.cairn.people.home;

import app.cairn.institution.TermCalendar;
import app.cairn.platform.Actor;
import app.cairn.platform.page.Shell;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Page;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

@Controller
class HomeController {

  private final Shells shells;
  private final Panels panels;
  private final TermCalendar calendar;
  private final Templates templates;
  private final Clock clock;

  HomeController(
      Shells shells, Panels panels, TermCalendar calendar, Templates templates, Clock clock) {
    this.shells = shells;
    this.panels = panels;
    this.calendar = calendar;
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping("/")
  View index(Actor actor) {
    Shell shell = shells.titled("home.title");
    var said = panels.saidTo(actor, shell.w());
    var institution = Objects.requireNonNull(shell.institution());
    return Page.ok(
        templates.peopleHomeIndex(
            new HomePage(
                shell,
                Objects.requireNonNullElse(shell.signedInAs(), ""),
                today(shell.w()),
                institution.handle(),
                said,
                actor.roles().held().isEmpty())));
  }

  private String today(Wording w) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), w.zone());
    return calendar
        .placeOf(today)
        .flatMap(
            place ->
                place
                    .week()
                    .map(
                        week ->
                            w.t(
                                "home.today-in-term",
                                "date",
                                today,
                                "week",
                                week,
                                "term",
                                place.term())))
        .orElseGet(() -> w.t("home.today", "date", today));
  }
}
