package app.cairn.timetable.day;

import app.cairn.institution.RoomId;
import app.cairn.platform.PersonId;
import app.cairn.platform.tenancy.KeptPlan;
import app.cairn.timetable.StudySessionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DaySql {

  private static final int SOME_ROOMS = 40;

  private final JdbcClient jdbc;
  private final KeptPlan plan;

  DaySql(JdbcClient jdbc, KeptPlan plan) {
    this.jdbc = jdbc;
    this.plan = plan;
  }

  DayFacts facts(StudySessionId session) {
    return plan.asking(
        () ->
            jdbc.sql(
                    """
                    select c.said_by, p.name, c.said_at, i.person_id as comes, q.name as comes_name, d.id is not null as moved,
                      array(
                        select concat_ws(', ', near.name, near.building)
                        from institution.published_room own
                        join institution.published_room near on near.building = own.building and near.id <> own.id
                        where own.id = s.room_id and upper_inf(near.listed)
                        order by near.name, near.id
                        limit :rooms
                      ) as rooms,
                      array(
                        select o.person_id
                        from timetable.observer o
                        where o.study_session_id = s.id and upper_inf(o.held)
                        order by o.person_id
                      ) as observers,
                      array(
                        select n.name
                        from timetable.observer o
                        join people.published_person n on n.id = o.person_id
                        where o.study_session_id = s.id and upper_inf(o.held)
                        order by o.person_id
                      ) as observer_names
                    from timetable.study_session s
                    left join timetable.published_alone_call c on c.study_session_id = s.id
                    left join people.published_person p on p.id = c.said_by
                    left join timetable.published_stepping_in i on i.alone_call_id = c.id
                    left join people.published_person q on q.id = i.person_id
                    left join timetable.published_place_of_the_day d on d.study_session_id = s.id
                    where s.id = :session
                    limit 1
                    """)
                .param("session", session.value())
                .param("rooms", SOME_ROOMS)
                .query(DaySql::facts)
                .single());
  }

  private static DayFacts facts(ResultSet row, int n) throws SQLException {
    @Nullable UUID alone = row.getObject("said_by", UUID.class);
    @Nullable UUID comes = row.getObject("comes", UUID.class);
    return new DayFacts(
        alone == null
            ? Optional.empty()
            : Optional.of(
                new DayFacts.Alone(
                    new PersonId(alone),
                    row.getString("name"),
                    row.getObject("said_at", OffsetDateTime.class).toInstant())),
        comes == null
            ? Optional.empty()
            : Optional.of(
                new DayFacts.SteppingIn(new PersonId(comes), row.getString("comes_name"))),
        row.getBoolean("moved"),
        Arrays.asList((String[]) row.getArray("rooms").getArray()),
        observers(
            (UUID[]) row.getArray("observers").getArray(),
            (String[]) row.getArray("observer_names").getArray()));
  }

  private static Map<PersonId, String> observers(UUID[] people, String[] names) {
    var observers = new LinkedHashMap<PersonId, String>();
    for (int i = 0; i < people.length; i++) {
      observers.put(new PersonId(people[i]), names[i]);
    }
    return observers;
  }

  /** Two people at once: whoever comes second reads what the first one told. */
  void lock(StudySessionId session) {
    jdbc.sql("select id from timetable.study_session where id = :session for update")
        .param("session", session.value())
        .query((row, n) -> row.getObject(1, UUID.class))
        .list();
  }

  Optional<UUID> aloneCall(StudySessionId session) {
    return jdbc.sql("select id from timetable.published_alone_call where study_session_id = :id")
        .param("id", session.value())
        .query((row, n) -> row.getObject(1, UUID.class))
        .optional();
  }

  /** False where the same press was taken before. */
  boolean call(UUID key, StudySessionId session, PersonId by, Instant now) {
    return jdbc.sql(
                """
                insert into timetable.alone_call (id, study_session_id, said_by, said_at)
                values (:key, :session, :by, :now)
                on conflict do nothing
                """)
            .param("key", key)
            .param("session", session.value())
            .param("by", by.value())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  void endCall(UUID call, PersonId by, Instant now) {
    jdbc.sql(
            """
            insert into timetable.alone_call_end (alone_call_id, ended_by, ended_at)
            values (:call, :by, :now)
            on conflict do nothing
            """)
        .param("call", call)
        .param("by", by.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  record Answer(UUID id, PersonId person) {}

  Optional<Answer> answer(UUID call) {
    return jdbc.sql(
            """
            select id, person_id
            from timetable.published_stepping_in
            where alone_call_id = :call
            """)
        .param("call", call)
        .query(
            (row, n) ->
                new Answer(
                    row.getObject("id", UUID.class),
                    new PersonId(row.getObject("person_id", UUID.class))))
        .optional();
  }

  boolean stepIn(UUID key, UUID call, PersonId who, Instant now) {
    return jdbc.sql(
                """
                insert into timetable.stepping_in (id, alone_call_id, person_id, said_at)
                values (:key, :call, :who, :now)
                on conflict do nothing
                """)
            .param("key", key)
            .param("call", call)
            .param("who", who.value())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  void endSteppingIn(UUID steppingIn, PersonId by, Instant now) {
    jdbc.sql(
            """
            insert into timetable.stepping_in_end (stepping_in_id, ended_by, ended_at)
            values (:id, :by, :now)
            on conflict do nothing
            """)
        .param("id", steppingIn)
        .param("by", by.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The one room that people call so; empty where the words are of no room, or of several. */
  Optional<RoomId> roomCalled(String words) {
    var found =
        jdbc.sql(
                """
                select id
                from institution.published_room
                where upper_inf(listed)
                  and lower(:words) in (lower(name), lower(concat_ws(', ', name, building)))
                limit 2
                """)
            .param("words", words)
            .query((row, n) -> new RoomId(row.getObject("id", UUID.class)))
            .list();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** Whether this very press was taken before. */
  boolean isKnown(UUID key) {
    return jdbc.sql("select exists (select from timetable.day_place where id = :key)")
        .param("key", key)
        .query((row, n) -> row.getBoolean(1))
        .single();
  }

  void tell(
      UUID key,
      StudySessionId session,
      @Nullable RoomId room,
      @Nullable String place,
      PersonId by,
      Instant now) {
    jdbc.sql(
            """
            insert into timetable.day_place (id, study_session_id, room_id, place, said_by, said_at)
            values (:key, :session, :room, :place, :by, :now)
            """)
        .param("key", key)
        .param("session", session.value())
        .param("room", room == null ? null : room.value(), Types.OTHER)
        .param("place", place, Types.VARCHAR)
        .param("by", by.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  List<UUID> endPlaces(Collection<StudySessionId> sessions, PersonId by, Instant now) {
    return jdbc.sql(
            """
            insert into timetable.day_place_end (day_place_id, ended_by, ended_at)
            select d.id, :by, :now
            from timetable.published_place_of_the_day d
            where d.study_session_id = any(cast(:sessions as uuid[]))
            on conflict do nothing
            returning day_place_id
            """)
        .param("sessions", sessions.stream().map(StudySessionId::value).toArray(UUID[]::new))
        .param("by", by.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, n) -> row.getObject(1, UUID.class))
        .list();
  }
}
