package app.cairn.people.roles;

import app.cairn.people.roles.PeoplePage.Line;
import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.PersonId;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Page;
import cairn.templates.Templates;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class PersonController {

  private final Directory directory;
  private final PersonPages pages;
  private final Shells shells;
  private final Templates templates;

  PersonController(Directory directory, PersonPages pages, Shells shells, Templates templates) {
    this.directory = directory;
    this.pages = pages;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/people")
  View index(
      @RequestParam(name = "q", defaultValue = "") String words,
      @RequestParam(name = "page", defaultValue = "1") String wanted,
      Actor actor) {
    if (!Directory.isOpenTo(actor)) {
      throw new NotFound();
    }
    int page = wanted.matches("[1-9]\\d{0,4}") ? Integer.parseInt(wanted) : 1;
    var found = directory.search(actor, words, page);
    var shell = shells.titled("people.title");
    var w = shell.w();
    var lines =
        found.entries().stream()
            .map(
                one ->
                    new Line(
                        "/people/" + one.id(),
                        one.name(),
                        one.key(),
                        one.staff() ? w.t("people.kind.staff") : w.t("people.kind.student"),
                        one.listed()))
            .toList();
    boolean more = (long) page * Directory.PAGE < found.total();
    return Page.ok(
        templates.peopleRolesPeople(
            new PeoplePage(
                shell,
                words,
                Directory.mayLeafThrough(actor),
                lines,
                found.total(),
                (page - 1L) * Directory.PAGE + 1,
                page > 1 ? address(words, page - 1) : null,
                more ? address(words, page + 1) : null)));
  }

  @GetMapping("/people/{person}")
  View show(@PathVariable PersonId person, Actor actor) {
    return Page.ok(pages.page(actor, person, pages.emptyForm()));
  }

  private static @Nullable String address(String words, int page) {
    return "/people?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&page=" + page;
  }
}
