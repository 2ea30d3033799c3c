package app.cairn.sessions.panel;

import app.cairn.platform.Actor;
import app.cairn.platform.words.Wording;
import app.cairn.timetable.SessionPanel;
import app.cairn.timetable.SessionSeen;
import cairn.templates.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a session is about, for everyone who sees it; how it is prepared, for those who do. */
@Component
class PreparedPanel implements SessionPanel {

  private final PanelSql sql;
  private final Templates templates;

  PreparedPanel(PanelSql sql, Templates templates) {
    this.sql = sql;
    this.templates = templates;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<JteModel> panelFor(SessionSeen session, Actor actor, Wording w) {
    var prepared = sql.prepared(session);
    return Optional.of(
        templates.sessionsPanelPrepared(
            new PreparedPage(
                w,
                session.target().toString(),
                prepared.topic().orElse(""),
                prepared.words().orElse(""),
                session.runs() || session.leadsAs().isPresent())));
  }
}
