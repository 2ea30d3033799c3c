package app.cairn.sessions.signpost;

import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.SchemeId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signposts as cards. Where nobody of a scheme has written them, they hold what is right anywhere.
 */
@Component
public class Signposts {

  static final int LONGEST_URGENT = 1000;
  static final int LONGEST_PLACES = 2000;

  enum Outcome {
    SAVED,
    URGENT_TOO_LONG,
    PLACES_TOO_LONG,
    WRITTEN_MEANWHILE
  }

  private final SignpostSql sql;
  private final Clock clock;

  Signposts(SignpostSql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** The scheme's, for whoever has found their way to something of it. */
  @Transactional(readOnly = true)
  public SignpostCard of(SchemeId scheme, Actor actor, Wording w) {
    return sql.of(scheme, actor.person(), today(w))
        .map(one -> card(one, "", w))
        .orElseGet(() -> usual(w));
  }

  /** Of every scheme the person has to do with; what is right anywhere for those of none. */
  @Transactional(readOnly = true)
  public List<SignpostCard> all(Actor actor, Wording w) {
    var written = sql.of(actor.person(), today(w));
    return written.isEmpty()
        ? List.of(usual(w))
        : written.stream().map(one -> card(one, written.size() == 1 ? "" : one.name(), w)).toList();
  }

  @Transactional(readOnly = true)
  SignpostSql.Written requireWriting(SchemeId scheme, Actor actor, Wording w) {
    return sql.of(scheme, actor.person(), today(w))
        .filter(SignpostSql.Written::runs)
        .orElseThrow(NotFound::new);
  }

  @Transactional
  Outcome write(
      SchemeId scheme, String urgent, String places, int version, Actor actor, Wording w) {
    var stands = requireWriting(scheme, actor, w);
    if (urgent.length() > LONGEST_URGENT) {
      return Outcome.URGENT_TOO_LONG;
    }
    if (places.length() > LONGEST_PLACES) {
      return Outcome.PLACES_TOO_LONG;
    }
    if (stands.urgent().equals(urgent) && stands.places().equals(places)) {
      return Outcome.SAVED;
    }
    return stands.version() == version
            && sql.write(scheme, version + 1, urgent, places, actor.person(), clock.instant())
        ? Outcome.SAVED
        : Outcome.WRITTEN_MEANWHILE;
  }

  private static SignpostCard card(SignpostSql.Written one, String name, Wording w) {
    boolean usual = one.urgent().isEmpty() && one.places().isEmpty();
    return new SignpostCard(
        w,
        name,
        SignpostLines.of(one.urgent().isEmpty() ? w.t("sessions.signpost.urgent") : one.urgent()),
        SignpostLines.of(one.places().isEmpty() ? w.t("sessions.signpost.places") : one.places()),
        usual,
        one.runs() ? "/schemes/" + one.scheme() + "/signposts/edit" : "");
  }

  private static SignpostCard usual(Wording w) {
    return new SignpostCard(
        w,
        "",
        SignpostLines.of(w.t("sessions.signpost.urgent")),
        SignpostLines.of(w.t("sessions.signpost.places")),
        true,
        "");
  }

  private LocalDate today(Wording w) {
    return LocalDate.ofInstant(clock.instant(), w.zone());
  }
}
