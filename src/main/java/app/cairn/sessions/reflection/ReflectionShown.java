package app.cairn.sessions.reflection;

import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.words.Wording;
import app.cairn.sessions.reflection.ReflectionDesk.Fault;
import app.cairn.sessions.reflection.ReflectionDesk.Saved;
import app.cairn.sessions.reflection.ReflectionDesk.Sent;
import app.cairn.sessions.reflection.ReflectionPage.Text;
import app.cairn.sessions.reflection.ReflectionPage.Topic;
import app.cairn.sessions.reflection.ReflectionPage.Word;
import app.cairn.sessions.signpost.Signposts;
import app.cairn.timetable.StudySessionId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A reflection as its page shows it. */
@Component
class ReflectionShown {

  private static final int MOST_TOPICS = 24;

  /** What was sent, and what of it could not be saved. */
  record Returned(Sent sent, Saved saved) {}

  private final ReflectionSql sql;
  private final ReflectionSights sights;
  private final Signposts signposts;
  private final Shells shells;

  ReflectionShown(ReflectionSql sql, ReflectionSights sights, Signposts signposts, Shells shells) {
    this.sql = sql;
    this.sights = sights;
    this.signposts = signposts;
    this.shells = shells;
  }

  @Transactional(readOnly = true)
  ReflectionPage page(StudySessionId id, Actor actor, @Nullable Returned returned) {
    var shell = shells.titled("sessions.reflection.title");
    var w = shell.w();
    var sight = sights.require(id, actor, w);
    var session = sight.session();
    var reflection = sql.read(session);
    var own = reflection.words().get(actor.person());
    return new ReflectionPage(
        shell,
        id.toString(),
        session.target().toString(),
        session.name(),
        session.when(),
        sight.writes(),
        reflection.isEmpty(),
        session.cancelled()
            ? w.t("sessions.reflection.cancelled")
            : sights.hasCome(session, w) ? "" : w.t("sessions.reflection.soon"),
        topics(reflection, returned),
        Arrays.stream(ReflectionPart.values())
            .map(part -> text(part, reflection, returned, w))
            .toList(),
        sight.writes() ? word(own, returned, w) : null,
        sight.runs() ? words(reflection, w) : List.of(),
        returned != null,
        sight.writes() ? signposts.of(session.scheme(), actor, w) : null);
  }

  private static List<Topic> topics(Reflection reflection, @Nullable Returned returned) {
    return reflection.topics().stream()
        .filter(topic -> !topic.title().isEmpty())
        .limit(MOST_TOPICS)
        .map(
            topic ->
                new Topic(
                    topic.monday().toString(),
                    topic.title(),
                    returned == null ? topic.cameUp() : isTicked(topic.monday(), returned),
                    topic.cameUp()))
        .toList();
  }

  private static boolean isTicked(LocalDate monday, Returned returned) {
    return returned.sent().topics().contains(monday);
  }

  private static Text text(
      ReflectionPart part, Reflection reflection, @Nullable Returned returned, Wording w) {
    var stands = reflection.text(part);
    var fault = returned == null ? null : returned.saved().faults().get(part);
    var typed = returned == null ? null : returned.sent().texts().get(part);
    return new Text(
        part.key(),
        w.choice("sessions.reflection.part", part),
        w.choice("sessions.reflection.part-hint", part),
        stands.version(),
        stands.words(),
        stands.by(),
        typed == null ? stands.words() : typed.words(),
        fault == null ? "" : sentence(fault, w),
        fault == Fault.WRITTEN_MEANWHILE);
  }

  private static Text word(
      Reflection.@Nullable CoordinatorWord own, @Nullable Returned returned, Wording w) {
    var fault = returned == null ? null : returned.saved().word().stream().findFirst().orElse(null);
    String stands = own == null ? "" : own.words();
    return new Text(
        "word",
        w.t("sessions.reflection.word"),
        w.t("sessions.reflection.word-hint"),
        own == null ? 0 : own.version(),
        stands,
        own == null ? "" : own.by(),
        returned == null ? stands : returned.sent().word().words(),
        fault == null ? "" : sentence(fault, w),
        fault == Fault.WRITTEN_MEANWHILE);
  }

  private static List<Word> words(Reflection reflection, Wording w) {
    return reflection.words().values().stream()
        .filter(word -> !word.words().isEmpty())
        .map(
            word ->
                new Word(
                    word.writer().toString(),
                    word.version(),
                    word.words(),
                    w.t("sessions.reflection.word-by", "name", word.by(), "at", word.at()),
                    word.read()))
        .toList();
  }

  private static String sentence(Fault fault, Wording w) {
    return switch (fault) {
      case TOO_LONG -> w.t("sessions.reflection.too-long", "most", ReflectionDesk.LONGEST);
      case WRITTEN_MEANWHILE -> w.t("sessions.reflection.written-meanwhile");
    };
  }
}
