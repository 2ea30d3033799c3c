package app.cairn.timetable.whatson;

import app.cairn.scheme.CohortName;
import app.cairn.timetable.SessionKind;
import app.cairn.timetable.time.Slot;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class WhatsOnSql {

  private final JdbcClient jdbc;

  WhatsOnSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Line(
      Optional<String> school,
      CohortName cohort,
      SessionKind kind,
      Slot slot,
      Optional<String> place,
      boolean moved) {}

  /** Published, listed, standing sessions. Nobody who leads or comes is asked for. */
  List<Line> between(LocalDate first, LocalDate last, int most) {
    return jdbc.sql(
            """
            select o.name as school, t.code, t.title, t.year_of_study, s.kind, s.on_date, s.starts, s.minutes,
              coalesce(d.place, concat_ws(', ', r.name, r.building)) as place,
              d.id is not null as moved
            from timetable.study_session s
            join timetable.session_publication p on p.study_session_id = s.id
            join scheme.published_target t on t.id = s.target_id
            left join institution.published_school o on o.id = t.school_id
            left join institution.published_room r on r.id = s.room_id
            left join timetable.published_place_of_the_day d on d.study_session_id = s.id
            where s.on_date between :first and :last and s.listed and s.kind <> 'resit'
              and not exists (select from timetable.session_cancellation c where c.study_session_id = s.id)
            order by o.name nulls last, t.code, t.title, t.year_of_study, s.on_date, s.starts, s.id
            limit :most
            """)
        .param("first", first)
        .param("last", last)
        .param("most", most)
        .query(
            (row, n) ->
                new Line(
                    Optional.ofNullable(row.getString("school")),
                    new CohortName(
                        Optional.ofNullable(row.getString("code")),
                        Optional.ofNullable(row.getString("title")),
                        Optional.ofNullable(row.getObject("year_of_study", Integer.class))),
                    SessionKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                    new Slot(
                        row.getObject("on_date", LocalDate.class),
                        row.getObject("starts", LocalTime.class),
                        row.getInt("minutes")),
                    Optional.ofNullable(row.getString("place")).filter(place -> !place.isEmpty()),
                    row.getBoolean("moved")))
        .list();
  }
}
