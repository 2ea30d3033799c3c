package app.cairn.sessions.note;

import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.NotAllowed;
import app.cairn.platform.NotFound;
import app.cairn.platform.PersonId;
import app.cairn.platform.files.FileId;
import app.cairn.platform.files.KeptFile;
import app.cairn.platform.files.KeptFiles;
import app.cairn.platform.words.Wording;
import app.cairn.sessions.link.LinkSecret;
import app.cairn.timetable.SessionSeen;
import app.cairn.timetable.StudySessionId;
import app.cairn.timetable.StudySessions;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Those who lead a session ask for the week's note, or say that they spoke. */
@Component
class AskDesk {

  /** A lecturer is not asked for the same week again before this. */
  static final Duration AGAIN_AFTER = Duration.ofDays(3);

  private static final int WEEKS_OPEN = 2;
  private static final int LEAST_DAYS_OPEN = 7;

  /** The way to one lecturer's page; it leaves by mail and is kept nowhere. */
  record Letter(String to, String token, Instant goodUntil) {}

  /**
   * @param lecturers whom there is to ask
   * @param spoken somebody said that they spoke
   */
  record Asking(SessionSeen session, LocalDate monday, List<Lecturer> lecturers, boolean spoken) {}

  sealed interface Asked {

    /**
     * @param copies who is to know that it was asked
     * @param names of those who were asked
     */
    record Done(Asking asking, List<Letter> letters, List<String> copies, String names)
        implements Asked {}

    record NobodyChosen() implements Asked {}

    record AskedBefore() implements Asked {}

    record Over() implements Asked {}
  }

  private final AskSql sql;
  private final NoteSql notes;
  private final StudySessions sessions;
  private final KeptFiles files;
  private final Clock clock;

  AskDesk(AskSql sql, NoteSql notes, StudySessions sessions, KeptFiles files, Clock clock) {
    this.sql = sql;
    this.notes = notes;
    this.sessions = sessions;
    this.files = files;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Asking asking(StudySessionId id, Actor actor, Wording w) {
    var session = requireLed(id, actor, w);
    var monday = monday(session);
    return new Asking(
        session,
        monday,
        sql.lecturers(session.target(), monday),
        sql.haveSpoken(session.target(), monday));
  }

  boolean isOver(SessionSeen session, Wording w) {
    return session.cancelled() || session.date().isBefore(today(w));
  }

  boolean mayBeAsked(Lecturer lecturer) {
    return lecturer
        .asked()
        .map(asked -> asked.plus(AGAIN_AFTER).isBefore(clock.instant()))
        .orElse(true);
  }

  @Transactional
  public Asked ask(StudySessionId id, Set<PersonId> chosen, boolean copy, Actor actor, Wording w) {
    var asking = asking(id, actor, w);
    var session = asking.session();
    if (isOver(session, w)) {
      return new Asked.Over();
    }
    var meant = asking.lecturers().stream().filter(one -> chosen.contains(one.id())).toList();
    if (meant.isEmpty()) {
      return new Asked.NobodyChosen();
    }
    var letters = new ArrayList<Letter>();
    var names = new ArrayList<String>();
    for (Lecturer lecturer : meant) {
      String token = LinkSecret.next();
      var until = goodUntil(asking.monday(), w);
      if (mayBeAsked(lecturer)
          && sql.ask(
              Ids.next(),
              session.target(),
              asking.monday(),
              lecturer.id(),
              actor.person(),
              clock.instant(),
              today(w),
              LinkSecret.hash(token),
              until)) {
        letters.add(new Letter(lecturer.email(), token, until));
        names.add(lecturer.name());
      }
    }
    if (letters.isEmpty()) {
      return new Asked.AskedBefore();
    }
    return new Asked.Done(
        asking,
        letters,
        copy ? sql.coordinators(session.target(), today(w)) : List.of(),
        String.join(", ", names));
  }

  @Transactional
  public void spoke(StudySessionId id, boolean did, Actor actor, Wording w) {
    var session = requireLed(id, actor, w);
    if (did) {
      sql.spoke(session.target(), monday(session), actor.person(), clock.instant());
    } else {
      sql.takeBack(session.target(), monday(session));
    }
  }

  /** A file of the week's notes, for whoever leads the session or runs its part. */
  @Transactional(readOnly = true)
  public KeptFile file(StudySessionId id, FileId file, Actor actor, Wording w) {
    var session = sessions.require(id, actor, w);
    if (!isLedBy(session) || !notes.isAttached(file, session.target(), monday(session))) {
      throw new NotFound();
    }
    return files.open(file).orElseThrow(NotFound::new);
  }

  private SessionSeen requireLed(StudySessionId id, Actor actor, Wording w) {
    var session = sessions.require(id, actor, w);
    if (!isLedBy(session)) {
      throw new NotAllowed("Whoever leads this session can do that.");
    }
    return session;
  }

  private static boolean isLedBy(SessionSeen session) {
    return session.runs() || session.leadsAs().isPresent();
  }

  /** Until a week after the week itself, and long enough for whoever is asked late. */
  private Instant goodUntil(LocalDate monday, Wording w) {
    var last = monday.plusWeeks(WEEKS_OPEN);
    var least = today(w).plusDays(LEAST_DAYS_OPEN);
    return (last.isAfter(least) ? last : least).atStartOfDay(w.zone()).toInstant();
  }

  private LocalDate today(Wording w) {
    return LocalDate.ofInstant(clock.instant(), w.zone());
  }

  static LocalDate monday(SessionSeen session) {
    return session.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
