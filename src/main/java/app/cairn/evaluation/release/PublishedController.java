package app.cairn.evaluation.release;

import app.cairn.institution.Institutions;
import app.cairn.platform.NotFound;
import app.cairn.platform.page.Shells;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.web.Page;
import cairn.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Public: released figures, which tell of nobody. */
@Controller
class PublishedController {

  /** So many years are shown; the file has all. */
  static final int YEARS = 5;

  private final Releases releases;
  private final Institutions institutions;
  private final Shells shells;
  private final Templates templates;

  PublishedController(
      Releases releases, Institutions institutions, Shells shells, Templates templates) {
    this.releases = releases;
    this.institutions = institutions;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/i/{handle}/figures")
  View index(@PathVariable String handle) {
    requireInstitution();
    return Page.ok(
        templates.evaluationReleasePublished(
            new ReleasePages(shells.titled("release.published.title"))
                .published(handle, institutions.current().name(), releases.latest(YEARS))));
  }

  /** A handle that leads nowhere looks like any other page that does not exist. */
  static void requireInstitution() {
    if (Tenancy.current().isEmpty()) {
      throw new NotFound();
    }
  }
}
