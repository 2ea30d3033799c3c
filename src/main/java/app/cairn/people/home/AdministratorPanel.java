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

  private final HeadCount people;
  private final JdbcClient jdbc;
  private final Templates templates;
  private final Clock clock;

  AdministratorPanel(HeadCount people, JdbcClient jdbc, Templates templates, Clock clock) {
    this.people = people;
    this.jdbc = jdbc;
    this.templates = templates;
    this.clock = clock;
  }

  /**
   * @param refused sign-ins of the last week that named nobody, or several people
   */
  record Doors(long refused, long administrators) {}

  @Override
  public int order() {
    return 800;
  }

  @Override
  @Transactional
  public Optional<Panel> panelFor(Actor actor, Wording w) {
    if (!actor.is(InstitutionRoles.ADMINISTRATOR)) {
      return Optional.empty();
    }
    HeadCount.Heads heads = people.on(LocalDate.now(clock));
    Doors doors = doors();
    return Optional.of(
        new Panel(
            w.t("home.administrator.title"),
            templates.peopleHomeAdministrator(
                new AdministratorPage(
                    w,
                    heads.students(),
                    heads.staff(),
                    heads.unnamed(),
                    doors.refused(),
                    doors.administrators()))));
  }

  private Doors doors() {
    return jdbc.sql(
            """
            select
              (select count(*) from people.sign_in where outcome <> 'signed_in' and at > :since) as refused,
              (select count(distinct person_id) from people.institution_role
                where role = 'administrator' and during @> cast(:today as date)) as administrators
            """)
        .param("since", clock.instant().minus(LATELY).atOffset(ZoneOffset.UTC))
        .param("today", LocalDate.now(clock))
        .query(Doors.class)
        .single();
  }
}
