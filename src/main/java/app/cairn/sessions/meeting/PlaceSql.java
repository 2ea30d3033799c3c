package app.cairn.sessions.meeting;

import app.cairn.platform.Ids;
import app.cairn.platform.PersonId;
import app.cairn.sessions.meeting.Meeting.Invited;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who asks for a place at a meeting, in their turn. */
@Component
class PlaceSql {

  private final JdbcClient jdbc;

  PlaceSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whoever asks next waits until this is over. */
  void lock(MeetingId meeting) {
    jdbc.sql("select id from sessions.meeting where id = :meeting for no key update")
        .param("meeting", meeting.value())
        .query((row, n) -> row.getObject(1, UUID.class))
        .single();
  }

  /** Who asked first comes first. */
  List<Invited> asking(MeetingId meeting) {
    return jdbc.sql(
            """
            select p.id, p.name
            from sessions.meeting_place a
            join people.published_person p on p.id = a.person_id
            where a.meeting_id = :meeting and upper_inf(a.held)
            order by a.turn
            """)
        .param("meeting", meeting.value())
        .query(
            (row, n) ->
                new Invited(new PersonId(row.getObject("id", UUID.class)), row.getString("name")))
        .list();
  }

  void ask(MeetingId meeting, PersonId person, Instant now) {
    jdbc.sql(
            """
            insert into sessions.meeting_place (id, meeting_id, person_id, turn, held)
            select :id, :meeting, :person, coalesce(max(turn), 0) + 1, tstzrange(:now, null)
            from sessions.meeting_place
            where meeting_id = :meeting
            on conflict do nothing
            """)
        .param("id", Ids.next())
        .param("meeting", meeting.value())
        .param("person", person.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void letGo(MeetingId meeting, PersonId person, Instant now) {
    jdbc.sql(
            """
            update sessions.meeting_place
            set held = tstzrange(lower(held), greatest(lower(held), cast(:now as timestamptz)))
            where meeting_id = :meeting and person_id = :person and upper_inf(held)
            """)
        .param("meeting", meeting.value())
        .param("person", person.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
