package app.cairn.sessions.observation;

import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.words.Wording;
import app.cairn.sessions.observation.ObservationDesk.Saved;
import app.cairn.sessions.observation.ObservationDesk.Typed;
import app.cairn.sessions.observation.ObservationPage.Form;
import app.cairn.sessions.observation.ObservationPage.Said;
import app.cairn.timetable.StudySessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was said of a session as its page shows it. */
@Component
class ObservationShown {

  /** What was typed and could not be saved, and why. */
  record Returned(Typed typed, Saved saved) {}

  private final ObservationSql sql;
  private final ObservationSights sights;
  private final Shells shells;

  ObservationShown(ObservationSql sql, ObservationSights sights, Shells shells) {
    this.sql = sql;
    this.sights = sights;
    this.shells = shells;
  }

  @Transactional(readOnly = true)
  ObservationPage page(StudySessionId id, Actor actor, @Nullable Returned returned) {
    var shell = shells.titled("sessions.observation.title");
    var w = shell.w();
    var sight = sights.require(id, actor, w);
    var session = sight.session();
    var seen = ObservationSights.seen(sql.of(id), sight, actor);
    var own = seen.stream().filter(one -> one.writer().equals(actor.person())).findFirst();
    return new ObservationPage(
        shell,
        id.toString(),
        session.name(),
        session.when(),
        session.cancelled()
            ? w.t("sessions.reflection.cancelled")
            : sights.hasCome(session, w) ? "" : w.t("sessions.observation.soon"),
        sight.writes() ? form(own.orElse(null), returned, w) : null,
        seen.stream()
            .filter(one -> !one.isEmpty())
            .filter(one -> !sight.writes() || !one.writer().equals(actor.person()))
            .map(ObservationShown::said)
            .toList());
  }

  private static Form form(@Nullable Feedback own, @Nullable Returned returned, Wording w) {
    int version = own == null ? 0 : own.version();
    if (returned == null) {
      return new Form(
          version, own == null ? "" : own.wentWell(), own == null ? "" : own.toTry(), "", null);
    }
    boolean late = returned.saved() == Saved.WRITTEN_MEANWHILE;
    return new Form(
        version,
        returned.typed().wentWell(),
        returned.typed().toTry(),
        late
            ? w.t("sessions.observation.written-meanwhile")
            : w.t("sessions.reflection.too-long", "most", ObservationDesk.LONGEST),
        late && own != null ? said(own) : null);
  }

  private static Said said(Feedback one) {
    return new Said(one.by(), one.wentWell(), one.toTry());
  }
}
