package app.cairn.evaluation.account;

import app.cairn.evaluation.impact.WholeSchemes;
import app.cairn.platform.Actor;
import app.cairn.platform.NotAllowed;
import app.cairn.platform.NotFound;
import app.cairn.platform.words.Wording;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where what became of leaders is given and read. */
@Component
class LeadersOutcomes {

  private final WholeSchemes schemes;
  private final LeadersOutcomesSql sql;

  LeadersOutcomes(WholeSchemes schemes, LeadersOutcomesSql sql) {
    this.schemes = schemes;
    this.sql = sql;
  }

  record Opened(WholeSchemes.Whole scheme, List<LeadersOutcome> outcomes) {}

  @Transactional(readOnly = true)
  public Opened open(@Nullable String scheme, Actor actor) {
    var whole = schemes.require(scheme, actor);
    return new Opened(whole, sql.all(whole.id()));
  }

  /** Whether it is kept: not when the same was given before. */
  @Transactional
  public boolean give(@Nullable String scheme, LeadersOutcome outcome, Wording w, Actor actor) {
    return sql.keep(toWrite(scheme, w, actor).id(), outcome, actor.person());
  }

  @Transactional
  public void remove(@Nullable String scheme, UUID outcome, Wording w, Actor actor) {
    if (!sql.remove(toWrite(scheme, w, actor).id(), outcome)) {
      throw new NotFound();
    }
  }

  private WholeSchemes.Whole toWrite(@Nullable String scheme, Wording w, Actor actor) {
    var whole = schemes.require(scheme, actor);
    if (!whole.mayWrite()) {
      throw new NotAllowed(w.t("account.wrong.not-yours"));
    }
    return whole;
  }
}
