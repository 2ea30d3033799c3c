package app.cairn.evaluation.annual;

import app.cairn.curriculum.LecturerRoles;
import app.cairn.platform.Actor;
import app.cairn.platform.contributions.HomePanel;
import app.cairn.platform.ui.Link;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the years ended that somebody teaches in. */
@Component
class PartsPanel implements HomePanel {

  private final EndedSql sql;
  private final Templates templates;

  PartsPanel(EndedSql sql, Templates templates) {
    this.sql = sql;
    this.templates = templates;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Panel> panelFor(Actor actor, Wording w) {
    var offerings = actor.roles().scopesOf(LecturerRoles.LECTURER, LecturerRoles.UNIT_OFFERING);
    if (offerings.isEmpty()) {
      return Optional.empty();
    }
    var rows =
        sql.of(offerings).stream()
            .map(
                one ->
                    Link.to(
                        w.t("annual.part.home-row", "unit", one.name(), "year", one.yearName()),
                        one.path()))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Panel(
                w.t("annual.part.home"),
                templates.evaluationAnnualPartsPanel(new PartsPanelPage(w, rows))));
  }
}
