package app.cairn.attendance.home;

import app.cairn.platform.Actor;
import app.cairn.platform.contributions.HomePanel;
import app.cairn.platform.web.Assets;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For whoever keeps registers: the one to take now, and those of late still to be confirmed. */
@Component
class RegistersPanel implements HomePanel {

  private static final Duration OF_LATE = Duration.ofDays(14);
  private static final Duration SOON = Duration.ofHours(2);
  private static final int MOST = 5;

  private static final List<String> SCRIPTS =
      List.of("kept-store.js", "kept-box.js", "kept-queue.js", "kept-home.js");

  private final JdbcClient jdbc;
  private final Assets assets;
  private final Templates templates;
  private final Clock clock;

  RegistersPanel(JdbcClient jdbc, Assets assets, Templates templates, Clock clock) {
    this.assets = assets;
    this.jdbc = jdbc;
    this.templates = templates;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Panel> panelFor(Actor actor, Wording w) {
    List<KeptRegister> kept = kept(actor, w);
    return kept.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Panel(
                w.t("home.registers.title"),
                templates.attendanceHomeRegisters(
                    new RegistersPanelPage(w, kept, SCRIPTS.stream().map(assets::url).toList()))));
  }

  private List<KeptRegister> kept(Actor actor, Wording w) {
    Instant now = clock.instant();
    return jdbc.sql(
            """
            select r.id, r.title, lower(r.during) as starts,
              lower(r.during) - make_interval(mins => r.opens_before_minutes) <= :now
              and upper(r.during) + make_interval(mins => r.closes_after_minutes) > :now as now
            from attendance.register_keeper k
            join attendance.register r on r.id = k.register_id
            left join attendance.register_confirmation c on c.register_id = r.id
            where k.person_id = :actor
              and upper_inf(k.during)
              and r.during && tstzrange(:ofLate, :soon)
              and (upper(r.during) + make_interval(days => r.locks_after_days) > :now or exists (
                select from attendance.register_reopening o
                where o.register_id = r.id and o.open_until > :now))
              and lower(r.during) - make_interval(mins => r.opens_before_minutes) <= :now
              and c.register_id is null
            order by now desc, lower(r.during) desc
            limit :most
            """)
        .param("actor", actor.person().value())
        .param("now", Timestamp.from(now))
        .param("soon", Timestamp.from(now.plus(SOON)))
        .param("ofLate", Timestamp.from(now.minus(OF_LATE)))
        .param("most", MOST)
        .query(
            (row, n) ->
                new KeptRegister(
                    row.getObject("id", UUID.class),
                    row.getString("title"),
                    w.moment(row.getTimestamp("starts").toInstant()),
                    row.getBoolean("now")))
        .list();
  }
}
