package app.cairn.people.home;

import app.cairn.people.InstitutionRoles;
import app.cairn.platform.Actor;
import app.cairn.platform.contributions.HomePanel;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For administrators: whether the people are here and can get in. */
@Component
class AdministratorPanel implements HomePanel {

  private static final Duration LATELY = Duration.ofDays(7);

  private final JdbcClient jdbc;
  private final Templates templates;
  private final Clock clock;

  AdministratorPanel(JdbcClient jdbc, Templates templates, Clock clock) {
    this.jdbc = jdbc;
    this.templates = templates;
    this.clock = clock;
  }

  /**
   * @param unnamed who can't sign in through the university: no identifier of theirs holds today
   * @param refused sign-ins of the last week that named nobody, or several people
   */
  record Counts(long students, long staff, long unnamed, long refused, long administrators) {}

  @Override
  public int order() {
    return 800;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Panel> panelFor(Actor actor, Wording w) {
    if (!actor.is(InstitutionRoles.ADMINISTRATOR)) {
      return Optional.empty();
    }
    Counts counts = counts();
    return Optional.of(
        new Panel(
            w.t("home.administrator.title"),
            templates.peopleHomeAdministrator(
                new AdministratorPage(
                    w,
                    counts.students(),
                    counts.staff(),
                    counts.unnamed(),
                    counts.refused(),
                    counts.administrators()))));
  }

  private Counts counts() {
    return jdbc.sql(
            """
            select
              count(*) filter (where p.kind = 'student') as students,
              count(*) filter (where p.kind = 'staff') as staff,
              count(*) filter (where p.id not in (
                select i.person_id from people.identifier i where i.during @> cast(:today as date))) as unnamed,
              (select count(*) from people.sign_in where outcome <> 'signed_in' and at > :since) as refused,
              (select count(distinct person_id) from people.institution_role
                where role = 'administrator' and during @> cast(:today as date)) as administrators
            from people.person p
            where p.listed @> cast(:today as date) and p.source <> 'cairn'
            """)
        .param("since", clock.instant().minus(LATELY).atOffset(ZoneOffset.UTC))
        .param("today", LocalDate.now(clock))
        .query(
            (row, n) ->
                new Counts(
                    row.getLong("students"),
                    row.getLong("staff"),
                    row.getLong("unnamed"),
                    row.getLong("refused"),
                    row.getLong("administrators")))
        .single();
  }
}
