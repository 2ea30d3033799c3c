package app.cairn.sessions.panel;

import app.cairn.platform.PersonId;
import app.cairn.scheme.CohortName;
import app.cairn.timetable.SessionSeen;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PanelSql {

  private final JdbcClient jdbc;

  PanelSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Prepared(Optional<String> topic, Optional<String> words) {}

  Prepared prepared(SessionSeen session) {
    return jdbc.sql(
            """
            select c.title, c.words
            from (values (1)) as one (row)
            left join sessions.published_topic c on c.target_id = :target
              and c.monday = cast(date_trunc('week', cast(:day as date)) as date)
            """)
        .param("target", session.target().value())
        .param("day", session.date())
        .query(
            (row, n) ->
                new Prepared(
                    Optional.ofNullable(row.getString("title")),
                    Optional.ofNullable(row.getString("words")).filter(words -> !words.isEmpty())))
        .single();
  }

  record Coming(
      UUID session,
      UUID target,
      CohortName cohort,
      LocalDate date,
      LocalTime starts,
      Optional<String> topic) {}

  /** What a person leads in the coming two weeks, the first ones. */
  List<Coming> coming(PersonId person, LocalDate today, Instant now, int most) {
    return jdbc.sql(
            """
            select s.id, s.target_id, t.code, t.title, t.year_of_study, s.on_date, s.starts, c.title as topic
            from timetable.published_allocation a
            join timetable.published_study_session s on s.id = a.study_session_id
            join scheme.published_target t on t.id = s.target_id
            left join sessions.published_topic c on c.target_id = s.target_id
              and c.monday = cast(date_trunc('week', s.on_date) as date)
            where a.person_id = :person and s.on_date between cast(:today as date) - 1 and cast(:today as date) + 14
              and upper(s.during) > :now and s.cancelled_at is null
            order by lower(s.during), s.id
            limit :most
            """)
        .param("person", person.value())
        .param("today", today)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query(
            (row, n) ->
                new Coming(
                    row.getObject("id", UUID.class),
                    row.getObject("target_id", UUID.class),
                    new CohortName(
                        Optional.ofNullable(row.getString("code")),
                        Optional.ofNullable(row.getString("title")),
                        Optional.ofNullable(row.getObject("year_of_study", Integer.class))),
                    row.getObject("on_date", LocalDate.class),
                    row.getObject("starts", LocalTime.class),
                    Optional.ofNullable(row.getString("topic"))))
        .list();
  }
}
