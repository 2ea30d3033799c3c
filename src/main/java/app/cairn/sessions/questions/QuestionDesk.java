package app.cairn.sessions.questions;

import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.NotFound;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.TargetId;
import app.cairn.sessions.link.LinkSecret;
import app.cairn.sessions.questions.Questions.Gathered;
import app.cairn.sessions.questions.Questions.Lecturer;
import app.cairn.sessions.questions.Questions.Topic;
import app.cairn.sessions.unit.UnitSeen;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The leaders of a unit write together what its lecturers should hear, and release it: at most once
 * in two weeks, nothing where fewer than five came, and never with a name in it.
 */
@Component
class QuestionDesk {

  static final int LONGEST = 4000;

  /** The way to one lecturer's page; it leaves by mail and is kept nowhere. */
  record Letter(ReleaseId release, UUID lecturer, String to, String token) {}

  sealed interface Outcome {

    record Saved() implements Outcome {}

    record WrittenMeanwhile() implements Outcome {}

    record TooLong() implements Outcome {}

    record Nothing() implements Outcome {}

    /** No session with five or more has been written about since the last time. */
    record TooFewCame() implements Outcome {}

    record TooSoon(LocalDate from) implements Outcome {}

    /** The records name nobody who teaches it now and can be written to. */
    record NobodyToTell() implements Outcome {}

    record Named(List<NameCheck.Found> found) implements Outcome {}

    record Released(UnitSeen unit, ReleaseKind kind, String words, List<Letter> letters)
        implements Outcome {}
  }

  private final QuestionSql sql;
  private final LetterSql letters;
  private final GatheringSql gathering;
  private final QuestionSights sights;
  private final Clock clock;

  QuestionDesk(
      QuestionSql sql,
      LetterSql letters,
      GatheringSql gathering,
      QuestionSights sights,
      Clock clock) {
    this.sql = sql;
    this.letters = letters;
    this.gathering = gathering;
    this.sights = sights;
    this.clock = clock;
  }

  static ReleaseKind kind(String key) {
    return ReleaseKind.withKey(key).orElseThrow(NotFound::new);
  }

  /**
   * @param version what was last written when the form was opened
   */
  @Transactional
  public Outcome write(TargetId target, String kind, String words, int version, Actor actor) {
    sights.requireWriting(target, actor);
    return write(target, kind(kind), words, version, actor);
  }

  private Outcome write(TargetId target, ReleaseKind kind, String words, int version, Actor actor) {
    if (words.length() > LONGEST) {
      return new Outcome.TooLong();
    }
    var stands = sql.drafts(target).get(kind);
    if (stands == null || stands.words().equals(words)) {
      return new Outcome.Saved();
    }
    return stands.version() == version
            && sql.write(target, kind, version + 1, words, actor.person(), clock.instant())
        ? new Outcome.Saved()
        : new Outcome.WrittenMeanwhile();
  }

  /**
   * Saves what is typed first, so that nothing is lost when it can't go.
   *
   * @param meant words that are also names, and are said to mean nobody here
   */
  @Transactional
  public Outcome release(
      TargetId target,
      String key,
      String words,
      int version,
      Set<String> meant,
      Actor actor,
      Wording w) {
    var unit = sights.requireWriting(target, actor).unit();
    var kind = kind(key);
    var saved = write(target, kind, words, version, actor);
    if (!(saved instanceof Outcome.Saved)) {
      return saved;
    }
    if (words.isEmpty()) {
      return new Outcome.Nothing();
    }
    var today = LocalDate.ofInstant(clock.instant(), w.zone());
    var sessions = sessions(target, kind, actor);
    if (sessions.isEmpty()) {
      return new Outcome.TooFewCame();
    }
    var topics = gathering.topics(target, sessions);
    var named = named(target, words, topics, meant);
    if (!named.isEmpty()) {
      return new Outcome.Named(named);
    }
    var lecturers = gathering.lecturers(target, today);
    if (lecturers.isEmpty()) {
      return new Outcome.NobodyToTell();
    }
    var id = new ReleaseId(Ids.next());
    if (!sql.release(
        id, target, kind, words, sessions.size(), actor.person(), clock.instant(), today)) {
      return new Outcome.TooSoon(nextFrom(target, kind, today));
    }
    sql.keep(id, topics);
    emptyDraft(target, kind, actor);
    return new Outcome.Released(unit, kind, words, letters(id, lecturers, until(kind, today, w)));
  }

  /**
   * Writes once more to those whom the mail has not reached: the server never took it, or somebody
   * says that it did not come.
   */
  @Transactional
  public Outcome sendAgain(TargetId target, ReleaseId id, Actor actor, Wording w) {
    var unit = sights.requireWriting(target, actor).unit();
    var release = sql.release(target, id, clock.instant()).orElseThrow(NotFound::new);
    if (!release.mayGoAgain()) {
      return new Outcome.Nothing();
    }
    var today = LocalDate.ofInstant(clock.instant(), w.zone());
    var until = until(release.kind(), LocalDate.ofInstant(release.at(), w.zone()), w);
    var lecturers = gathering.lecturers(target, today);
    return lecturers.isEmpty()
        ? new Outcome.NobodyToTell()
        : new Outcome.Released(
            unit, release.kind(), release.words(), letters(id, lecturers, until));
  }

  private static Instant until(ReleaseKind kind, LocalDate released, Wording w) {
    return released.plus(kind.open()).atStartOfDay(w.zone()).toInstant();
  }

  /** The mail server has taken these. */
  @Transactional
  public void went(Letter letter) {
    letters.went(
        letter.release(), letter.lecturer(), LinkSecret.hash(letter.token()), clock.instant());
  }

  private List<UUID> sessions(TargetId target, ReleaseKind kind, Actor actor) {
    return kind == ReleaseKind.TERM
        ? gathering.ofTheTerm(target)
        : gathering.gathered(target, actor.person()).stream()
            .filter(Gathered::enough)
            .map(Gathered::session)
            .toList();
  }

  private List<NameCheck.Found> named(
      TargetId target, String words, List<Topic> topics, Set<String> meant) {
    var check = new NameCheck(gathering.everyone(target), gathering.subject(target));
    var found =
        new ArrayList<>(
            check.in(words).stream()
                .filter(
                    one -> one.kind() != NameCheck.Kind.PERHAPS || !meant.contains(one.folded()))
                .toList());
    String titles = topics.stream().map(Topic::title).collect(Collectors.joining("\n"));
    check.in(titles).stream()
        .filter(one -> one.kind() != NameCheck.Kind.PERHAPS)
        .map(one -> new NameCheck.Found(one.kind(), 0, one.word(), one.folded()))
        .forEach(found::add);
    return found;
  }

  private List<Letter> letters(ReleaseId release, List<Lecturer> lecturers, Instant until) {
    var sent = new ArrayList<Letter>();
    for (var lecturer : lecturers) {
      String token = LinkSecret.next();
      if (letters.send(release, lecturer, LinkSecret.hash(token), until, clock.instant())) {
        sent.add(new Letter(release, lecturer.id(), lecturer.email(), token));
      }
    }
    return sent;
  }

  private void emptyDraft(TargetId target, ReleaseKind kind, Actor actor) {
    var stands = sql.drafts(target).get(kind);
    if (stands != null && stands.version() > 0) {
      sql.write(target, kind, stands.version() + 1, "", actor.person(), clock.instant());
    }
  }

  private LocalDate nextFrom(TargetId target, ReleaseKind kind, LocalDate today) {
    return sql.releases(target, clock.instant()).stream()
        .filter(one -> one.kind() == kind)
        .map(Questions.Release::quietUntil)
        .max(LocalDate::compareTo)
        .orElse(today.plus(kind.quiet()));
  }
}
