package app.cairn.sessions.meeting;

import app.cairn.platform.PersonId;
import app.cairn.sessions.meeting.Meeting.Action;
import app.cairn.sessions.meeting.Meeting.Content;
import app.cairn.sessions.meeting.Meeting.Text;
import app.cairn.sessions.questions.NameCheck;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a meeting holds, and what is written of it. */
@Component
class MeetingContentSql {

  private final JdbcClient jdbc;

  MeetingContentSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Content content(MeetingId meeting) {
    var texts = new EnumMap<MeetingPart, Text>(MeetingPart.class);
    var actions = new ArrayList<Action>();
    jdbc.sql(
            """
            with piece (part, id, version, words, who_id, by_date, done, at) as (
              select t.part, null::uuid, t.version, t.words, t.written_by, null::date, false, t.written_at
              from sessions.meeting_text t
              where t.meeting_id = :meeting and not exists (
                select from sessions.meeting_text later
                where later.meeting_id = t.meeting_id and later.part = t.part and later.version > t.version)
              union all
              select 'action', a.id, 0, a.words, a.for_person, a.by_date, d.action_id is not null, a.added_at
              from sessions.meeting_action a
              left join sessions.meeting_action_done d on d.action_id = a.id
              where a.meeting_id = :meeting
            )
            select x.part, x.id, x.version, x.words, x.who_id, coalesce(p.name, '') as who, x.by_date, x.done
            from piece x
            left join people.published_person p on p.id = x.who_id
            order by x.done, x.by_date nulls last, x.at, x.id
            """)
        .param("meeting", meeting.value())
        .query(
            row -> {
              var part = MeetingPart.withKey(row.getString("part"));
              if (part.isPresent()) {
                texts.put(
                    part.get(),
                    new Text(row.getInt("version"), row.getString("words"), row.getString("who")));
              } else {
                actions.add(
                    new Action(
                        new ActionId(row.getObject("id", UUID.class)),
                        row.getString("words"),
                        new PersonId(row.getObject("who_id", UUID.class)),
                        row.getString("who"),
                        Optional.ofNullable(row.getObject("by_date", LocalDate.class)),
                        row.getBoolean("done")));
              }
            });
    return new Content(texts, actions);
  }

  /**
   * By what everyone can be named whom sessions of the meeting's part are for, and who is neither a
   * leader nor of the staff there: these are spoken of by name.
   */
  List<NameCheck.Person> everyone(Meeting meeting, LocalDate today) {
    return jdbc.sql(
            """
            select p.given_name, p.preferred_name, p.family_name, p.source_key, p.email, array(
                select i.key from people.published_identifier i where i.person_id = p.id
              ) as keys
            from people.published_person p
            where p.id in (
              select m.person_id
              from scheme.published_target t
              join scheme.published_cohort_member m on m.cohort_id = t.cohort_id
              where t.scheme_id = :scheme and (cast(:school as uuid) is null or t.school_id in (
                select w.school_id from institution.published_school_within w where w.above_id = cast(:school as uuid))))
              and not exists (
                select from leaders.published_leader l
                where l.scheme_id = :scheme and l.person_id = p.id and l.during @> cast(:today as date))
              and not exists (
                select from scheme.published_staff_role r
                where r.scheme_id = :scheme and r.person_id = p.id and r.during @> cast(:today as date))
            """)
        .param("scheme", meeting.scheme().value())
        .param("school", meeting.school().map(one -> one.value()).orElse(null), Types.OTHER)
        .param("today", today)
        .query(
            (row, n) -> {
              var given = new ArrayList<String>();
              var numbers =
                  new ArrayList<>(Arrays.asList((String[]) row.getArray("keys").getArray()));
              add(given, row.getString("given_name"));
              add(given, row.getString("preferred_name"));
              add(numbers, row.getString("source_key"));
              add(numbers, row.getString("email"));
              return new NameCheck.Person(
                  given, Objects.requireNonNullElse(row.getString("family_name"), ""), numbers);
            })
        .list();
  }

  private static void add(List<String> list, @Nullable String value) {
    if (value != null) {
      list.add(value);
    }
  }

  /** False where it was called before, in another click's transaction too. */
  boolean add(
      MeetingId id,
      UUID scheme,
      @Nullable UUID school,
      MeetingKind kind,
      @Nullable UUID series,
      MeetingForm.Asked asked,
      LocalDate date,
      OffsetDateTime from,
      OffsetDateTime to,
      PersonId by,
      Instant now) {
    return jdbc.sql(
                """
                insert into sessions.meeting
                  (id, scheme_id, school_id, kind, series_id, room_id, place, places, on_date, starts, minutes, during, made_by, made_at)
                values (:id, :scheme, :school, :kind, :series, :room, :place, :places, :date, :starts, :minutes, tstzrange(:from, :to), :by, :now)
                on conflict do nothing
                """)
            .param("id", id.value())
            .param("scheme", scheme)
            .param("school", school, Types.OTHER)
            .param("kind", kind.key())
            .param("series", series, Types.OTHER)
            .param("room", asked.room() == null ? null : asked.room().value(), Types.OTHER)
            .param("place", asked.place())
            .param("places", asked.places(), Types.INTEGER)
            .param("date", date)
            .param("starts", asked.starts())
            .param("minutes", asked.minutes())
            .param("from", from)
            .param("to", to)
            .param("by", by.value())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  void move(MeetingId id, MeetingForm.Asked asked, OffsetDateTime from, OffsetDateTime to) {
    jdbc.sql(
            """
            update sessions.meeting
            set on_date = :date, starts = :starts, minutes = :minutes, room_id = :room, place = :place, places = :places,
              during = tstzrange(:from, :to)
            where id = :id
            """)
        .param("id", id.value())
        .param("date", asked.date())
        .param("starts", asked.starts())
        .param("minutes", asked.minutes())
        .param("room", asked.room() == null ? null : asked.room().value(), Types.OTHER)
        .param("place", asked.place())
        .param("places", asked.places(), Types.INTEGER)
        .param("from", from)
        .param("to", to)
        .update();
  }

  /** Where its room is somebody else's by now. */
  void withoutRoom(MeetingId id) {
    jdbc.sql("update sessions.meeting set room_id = null where id = :id")
        .param("id", id.value())
        .update();
  }

  /** The first alone, or all of its series. */
  List<MeetingId> ofSeries(MeetingId first, @Nullable UUID series) {
    return jdbc.sql(
            """
            select id from sessions.meeting
            where id = :first or series_id = cast(:series as uuid)
            order by during
            """)
        .param("first", first.value())
        .param("series", series, Types.OTHER)
        .query((row, n) -> new MeetingId(row.getObject(1, UUID.class)))
        .list();
  }

  boolean write(
      MeetingId meeting, MeetingPart part, int version, String words, PersonId by, Instant now) {
    return jdbc.sql(
                """
                insert into sessions.meeting_text (meeting_id, part, version, words, written_by, written_at)
                values (:meeting, :part, :version, :words, :by, :now)
                on conflict do nothing
                """)
            .param("meeting", meeting.value())
            .param("part", part.key())
            .param("version", version)
            .param("words", words)
            .param("by", by.value())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  void addAction(
      ActionId id,
      MeetingId meeting,
      String words,
      PersonId whom,
      @Nullable LocalDate byDate,
      PersonId by,
      Instant now) {
    jdbc.sql(
            """
            insert into sessions.meeting_action (id, meeting_id, words, for_person, by_date, added_by, added_at)
            values (:id, :meeting, :words, :whom, :byDate, :by, :now)
            on conflict do nothing
            """)
        .param("id", id.value())
        .param("meeting", meeting.value())
        .param("words", words)
        .param("whom", whom.value())
        .param("byDate", byDate)
        .param("by", by.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void done(ActionId action, PersonId by, Instant now) {
    jdbc.sql(
            """
            insert into sessions.meeting_action_done (action_id, said_by, said_at)
            values (:action, :by, :now)
            on conflict do nothing
            """)
        .param("action", action.value())
        .param("by", by.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void notDone(ActionId action) {
    jdbc.sql("delete from sessions.meeting_action_done where action_id = :action")
        .param("action", action.value())
        .update();
  }

  /** Whether it was not cancelled before. */
  boolean cancel(MeetingId meeting, PersonId by, Instant now) {
    return jdbc.sql(
                """
                insert into sessions.meeting_cancellation (meeting_id, cancelled_by, cancelled_at)
                values (:meeting, :by, :now)
                on conflict do nothing
                """)
            .param("meeting", meeting.value())
            .param("by", by.value())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  /** Whether it was cancelled. */
  boolean restore(MeetingId meeting) {
    return jdbc.sql("delete from sessions.meeting_cancellation where meeting_id = :meeting")
            .param("meeting", meeting.value())
            .update()
        > 0;
  }
}
