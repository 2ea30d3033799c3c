package app.cairn.sessions.topics;

import app.cairn.platform.Actor;
import app.cairn.platform.NotAllowed;
import app.cairn.platform.NotFound;
import app.cairn.scheme.TargetId;
import app.cairn.scheme.rules.RuleApplied;
import app.cairn.scheme.rules.Rules;
import app.cairn.scheme.rules.TopicsFrom;
import app.cairn.sessions.topics.SuggestionSql.End;
import app.cairn.sessions.topics.SuggestionSql.Suggestion;
import app.cairn.sessions.topics.Week.Text;
import app.cairn.sessions.unit.UnitSeen;
import app.cairn.sessions.unit.UnitSights;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What participants would like to work on, and who would like it too. Nobody is named, and whoever
 * teaches or marks never sees any of it.
 */
@Component
class Suggestions {

  static final int LONGEST = 120;
  static final int MOST_OPEN_OF_ONE = 5;

  /** What came of putting something forward. */
  enum Put {
    DONE,
    NOTHING_TYPED,
    TOO_LONG,
    TOO_MANY
  }

  private final SuggestionSql sql;
  private final TopicSql topics;
  private final UnitSights units;
  private final Rules rules;
  private final Clock clock;

  Suggestions(SuggestionSql sql, TopicSql topics, UnitSights units, Rules rules, Clock clock) {
    this.sql = sql;
    this.topics = topics;
    this.units = units;
    this.rules = rules;
    this.clock = clock;
  }

  RuleApplied<TopicsFrom> rule(UnitSeen unit) {
    return rules
        .of(unit.scheme())
        .forSchool(unit.school().orElse(null), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
        .topicsFrom();
  }

  static boolean sees(UnitSeen unit, TopicsFrom from) {
    return from == TopicsFrom.PARTICIPANTS_TOO
        && !unit.teaches()
        && (unit.takesPart() || unit.prepares());
  }

  @Transactional
  public Put put(TargetId target, SuggestionId id, String typed, Actor actor) {
    var unit = requirePart(target, actor);
    String words = typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    if (words.isEmpty()) {
      return Put.NOTHING_TYPED;
    }
    if (words.length() > LONGEST) {
      return Put.TOO_LONG;
    }
    if (sql.find(id, actor.person()).isPresent()) {
      return Put.DONE;
    }
    if (sql.openOnesBy(actor.person(), unit.id()) >= MOST_OPEN_OF_ONE) {
      return Put.TOO_MANY;
    }
    sql.put(id, unit.id(), words, actor.person(), clock.instant());
    sql.vote(id, actor.person(), clock.instant());
    return Put.DONE;
  }

  @Transactional
  public TargetId vote(SuggestionId id, boolean likes, Actor actor) {
    var suggestion = require(id, actor);
    requirePart(suggestion.target(), actor);
    if (likes && suggestion.end().isEmpty()) {
      sql.vote(id, actor.person(), clock.instant());
    } else if (!likes) {
      sql.unvote(id, actor.person());
    }
    return suggestion.target();
  }

  /** Whoever put it forward takes it back; those who lead set it aside. */
  @Transactional
  public Suggestion end(SuggestionId id, Actor actor) {
    var suggestion = require(id, actor);
    var unit = requireSeen(suggestion.target(), actor);
    if (!suggestion.mine() && !unit.mayWrite()) {
      throw new NotAllowed("Whoever put it forward can do that, or those who lead.");
    }
    if (suggestion.end().isEmpty()) {
      sql.end(
          id,
          suggestion.mine() ? End.TAKEN_BACK : End.SET_ASIDE,
          null,
          actor.person(),
          clock.instant());
    }
    return suggestion;
  }

  @Transactional
  public TargetId reopen(SuggestionId id, Actor actor) {
    var suggestion = require(id, actor);
    var unit = requireSeen(suggestion.target(), actor);
    boolean theirs =
        suggestion.end().equals(Optional.of(End.TAKEN_BACK)) ? suggestion.mine() : unit.mayWrite();
    if (!theirs) {
      throw new NotAllowed("Whoever ended it can do that.");
    }
    if (suggestion.end().equals(Optional.of(End.TAKEN_UP))) {
      sql.takeTopicAway(id, actor.person(), clock.instant());
    }
    sql.reopen(id);
    return suggestion.target();
  }

  /** Makes it the topic of a week that has none; empty where that week is no such week. */
  @Transactional
  public Optional<TargetId> takeUp(SuggestionId id, String week, Actor actor) {
    var suggestion = require(id, actor);
    var unit = requireSeen(suggestion.target(), actor);
    if (!unit.mayWrite()) {
      throw new NotAllowed("Whoever leads, organises or coordinates here can do that.");
    }
    var free =
        topics.weeks(unit.id()).stream()
            .filter(one -> one.monday().toString().equals(week) && one.takesATopic())
            .filter(one -> one.text().isEmpty())
            .findFirst();
    if (free.isEmpty() || suggestion.end().isPresent()) {
      return Optional.empty();
    }
    boolean written =
        topics.write(
            unit.id(),
            free.get().monday(),
            free.get().version() + 1,
            new Text(suggestion.words(), ""),
            null,
            id.value(),
            actor.person(),
            clock.instant());
    if (!written) {
      return Optional.empty();
    }
    sql.end(id, End.TAKEN_UP, free.get().monday(), actor.person(), clock.instant());
    return Optional.of(unit.id());
  }

  /** The target of a suggestion the actor may see. */
  @Transactional(readOnly = true)
  public TargetId targetOf(SuggestionId id, Actor actor) {
    return requireSeen(require(id, actor).target(), actor).id();
  }

  private Suggestion require(SuggestionId id, Actor actor) {
    return sql.find(id, actor.person()).orElseThrow(NotFound::new);
  }

  private UnitSeen requireSeen(TargetId target, Actor actor) {
    var unit = units.require(target, actor);
    if (!sees(unit, rule(unit).value())) {
      throw new NotFound();
    }
    return unit;
  }

  private UnitSeen requirePart(TargetId target, Actor actor) {
    var unit = requireSeen(target, actor);
    if (!unit.takesPart() || !unit.stands()) {
      throw new NotAllowed("That is for those whom the sessions are for.");
    }
    return unit;
  }
}
