package app.cairn.sessions.reflection;

import app.cairn.platform.Actor;
import app.cairn.platform.NotAllowed;
import app.cairn.platform.NotFound;
import app.cairn.platform.PersonId;
import app.cairn.platform.words.Wording;
import app.cairn.timetable.StudySessionId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The leaders of a session write its reflection, part by part, so that two at once lose nothing.
 */
@Component
class ReflectionDesk {

  static final int LONGEST = 2000;

  /** What one part held when the form was opened, and what was typed. */
  record Typed(String words, int version) {}

  /**
   * @param topics ticked now
   * @param shown of those offered, which were ticked when the form was opened
   * @param word to the coordinator
   */
  record Sent(
      Map<ReflectionPart, Typed> texts, Set<LocalDate> topics, Set<LocalDate> shown, Typed word) {}

  enum Fault {
    TOO_LONG,
    WRITTEN_MEANWHILE
  }

  /**
   * @param faults what of it could not be saved; the rest was, unless something was too long
   * @param word as {@code faults}, of the word to the coordinator
   */
  record Saved(Map<ReflectionPart, Fault> faults, Set<Fault> word) {

    boolean whole() {
      return faults.isEmpty() && word.isEmpty();
    }
  }

  private final ReflectionSql sql;
  private final ReflectionSights sights;
  private final Clock clock;

  ReflectionDesk(ReflectionSql sql, ReflectionSights sights, Clock clock) {
    this.sql = sql;
    this.sights = sights;
    this.clock = clock;
  }

  @Transactional
  public Saved save(StudySessionId id, Sent sent, Actor actor, Wording w) {
    var session = sights.requireWriting(id, actor, w).session();
    var faults = new EnumMap<ReflectionPart, Fault>(ReflectionPart.class);
    var word = new HashSet<Fault>();
    sent.texts()
        .forEach(
            (part, typed) -> {
              if (typed.words().length() > LONGEST) {
                faults.put(part, Fault.TOO_LONG);
              }
            });
    if (sent.word().words().length() > LONGEST) {
      word.add(Fault.TOO_LONG);
    }
    if (!faults.isEmpty() || !word.isEmpty()) {
      return new Saved(faults, word);
    }
    var stands = sql.read(session);
    sent.texts()
        .forEach(
            (part, typed) -> {
              if (!write(id, part, stands.text(part), typed, actor)) {
                faults.put(part, Fault.WRITTEN_MEANWHILE);
              }
            });
    tick(id, stands, sent, actor);
    if (!writeWord(id, stands, sent.word(), actor)) {
      word.add(Fault.WRITTEN_MEANWHILE);
    }
    return new Saved(faults, word);
  }

  private boolean write(
      StudySessionId id, ReflectionPart part, Reflection.Text stands, Typed typed, Actor actor) {
    return stands.words().equals(typed.words())
        || stands.version() == typed.version()
            && sql.write(
                id, part, typed.version() + 1, typed.words(), actor.person(), clock.instant());
  }

  private boolean writeWord(StudySessionId id, Reflection stands, Typed typed, Actor actor) {
    var own = stands.words().get(actor.person());
    int version = own == null ? 0 : own.version();
    String words = own == null ? "" : own.words();
    return words.equals(typed.words())
        || version == typed.version()
            && sql.writeWord(id, actor.person(), version + 1, typed.words(), clock.instant());
  }

  /** What this form changed is changed; what the other leader ticked meanwhile stays ticked. */
  private void tick(StudySessionId id, Reflection stands, Sent sent, Actor actor) {
    var offered =
        stands.topics().stream().map(Reflection.Topic::monday).collect(Collectors.toSet());
    var added = new HashSet<>(sent.topics());
    added.removeAll(sent.shown());
    added.retainAll(offered);
    var removed = new HashSet<>(sent.shown());
    removed.removeAll(sent.topics());
    if (!added.isEmpty()) {
      sql.cameUp(id, added, actor.person(), clock.instant());
    }
    if (!removed.isEmpty()) {
      sql.didNotComeUp(id, removed);
    }
  }

  /** Whoever runs the part has read what a leader said to them. */
  @Transactional
  public void read(StudySessionId id, PersonId writer, int version, Actor actor, Wording w) {
    if (!sights.require(id, actor, w).runs()) {
      throw new NotAllowed("Whoever coordinates here can do that.");
    }
    if (!sql.read(id, writer, version, actor.person(), clock.instant())) {
      throw new NotFound();
    }
  }
}
