package app.cairn.sessions.panel;

import app.cairn.platform.tenancy.KeptPlan;
import app.cairn.timetable.SessionSeen;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PanelSql {

  private final JdbcClient jdbc;
  private final KeptPlan plan;

  PanelSql(JdbcClient jdbc, KeptPlan plan) {
    this.jdbc = jdbc;
    this.plan = plan;
  }

  /** One thing that is prepared, of whatever kind; its texts mean what the kind says. */
  record Piece(Kind kind, Optional<UUID> id, String who, List<String> texts, Optional<Instant> at) {

    String text(int n) {
      return texts.get(n);
    }
  }

  enum Kind {
    TOPIC,
    NOTE,
    FILE,
    ASKED,
    SPOKEN,
    PLAN
  }

  /**
   * What is prepared for a session.
   *
   * @param led the reader leads it or runs its part; others learn the topic alone
   * @param planToo the reader may read its plan
   */
  List<Piece> prepared(SessionSeen session, boolean led, boolean planToo) {
    return plan.asking(
        () ->
            jdbc.sql(
                    """
                    with week as (
                      select cast(:target as uuid) as target_id, cast(date_trunc('week', cast(:day as date)) as date) as monday
                    ), piece (place, kind, id, who_id, a, b, c, d, e, at) as (
                      select 1, 'topic', cast(null as uuid), cast(null as uuid), t.title, t.words, '', '', '', cast(null as timestamptz)
                      from week w
                      join sessions.published_topic t on t.target_id = w.target_id and t.monday = w.monday
                      union all
                      select 2, 'note', null, n.lecturer_id, n.delivered, n.link, n.reading, n.exercise, n.worth_revisiting, n.written_at
                      from week w
                      join sessions.published_lecturer_note n on n.target_id = w.target_id and n.monday = w.monday
                      where :led
                      union all
                      select 3, 'file', f.file_id, f.lecturer_id, f.name, '', '', '', '', f.added_at
                      from week w
                      join sessions.note_file f on f.target_id = w.target_id and f.monday = w.monday
                      where :led
                      union all
                      select 4, 'asked', null, r.lecturer_id, '', '', '', '', '', max(r.asked_at)
                      from week w
                      join sessions.note_request r on r.target_id = w.target_id and r.monday = w.monday
                      where :led
                      group by r.lecturer_id
                      union all
                      select 5, 'spoken', null, k.said_by, '', '', '', '', '', k.said_at
                      from week w
                      join sessions.spoken k on k.target_id = w.target_id and k.monday = w.monday
                      where :led
                      union all
                      select 6, 'plan', null, null, coalesce(sum(a.minutes), 0)::text,
                        (select count(*) from sessions.plan_comment c where c.study_session_id = :session)::text,
                        (select 'asked' from sessions.plan_look l where l.study_session_id = :session),
                        (select 'done' from sessions.plan_done d where d.study_session_id = :session), '', null
                      from sessions.published_plan_activity a
                      where a.study_session_id = :session and a.title <> ''
                      having :plan
                    )
                    select x.kind, x.id, coalesce(p.name, '') as who, x.a, x.b, coalesce(x.c, '') as c,
                      coalesce(x.d, '') as d, x.e, x.at
                    from piece x
                    left join people.published_person p on p.id = x.who_id
                    order by x.place, p.name, x.at, x.id
                    """)
                .param("target", session.target().value())
                .param("day", session.date())
                .param("session", session.id().value())
                .param("led", led)
                .param("plan", planToo)
                .query(
                    (row, n) ->
                        new Piece(
                            Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                            Optional.ofNullable(row.getObject("id", UUID.class)),
                            row.getString("who"),
                            List.of(
                                row.getString("a"),
                                row.getString("b"),
                                row.getString("c"),
                                row.getString("d"),
                                row.getString("e")),
                            Optional.ofNullable(row.getObject("at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list());
  }
}
