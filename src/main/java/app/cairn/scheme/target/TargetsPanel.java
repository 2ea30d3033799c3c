package app.cairn.scheme.target;

import app.cairn.platform.Actor;
import app.cairn.platform.PersonId;
import app.cairn.platform.contributions.HomePanel;
import app.cairn.platform.tenancy.KeptPlan;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.SchemeRoles;
import cairn.templates.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For whoever runs a scheme: which supported cohorts still want an academic contact. */
@Component
class TargetsPanel implements HomePanel {

  private final JdbcClient jdbc;
  private final KeptPlan plan;
  private final Templates templates;
  private final Clock clock;

  TargetsPanel(JdbcClient jdbc, KeptPlan plan, Templates templates, Clock clock) {
    this.jdbc = jdbc;
    this.plan = plan;
    this.templates = templates;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Panel> panelFor(Actor actor, Wording w) {
    if (!actor
        .roles()
        .hasAny(SchemeRoles.SUPERVISOR, SchemeRoles.COORDINATOR, SchemeRoles.SCHOOL_CONTACT)) {
      return Optional.empty();
    }
    var counts = counts(actor.person(), LocalDate.now(clock.withZone(w.zone())));
    boolean runs = actor.roles().hasAny(SchemeRoles.SUPERVISOR, SchemeRoles.COORDINATOR);
    return Optional.of(
        new Panel(
            w.t("scheme.panel.title"),
            templates.schemeTargetPanel(
                new TargetsPanelPage(
                    w,
                    counts.standing(),
                    counts.withoutContact(),
                    counts.expectedGroups(),
                    runs))));
  }

  private record Counts(int standing, int withoutContact, int expectedGroups) {}

  private Counts counts(PersonId person, LocalDate today) {
    return plan.asking(
        () ->
            jdbc.sql(
                    """
                    with mine as materialized (
                      select p.scheme_id, p.school_id
                      from scheme.published_part p
                      where p.person_id = :person and p.role <> 'student_organiser' and p.during @> cast(:today as date)
                    ), standing as materialized (
                      select t.contact, t.expected_groups, t.scheme_id, t.school_id
                      from scheme.published_target t
                      join institution.published_academic_year y on y.id = t.academic_year_id
                      where t.withdrawn_at is null and y.during @> cast(:today as date)
                    )
                    select count(*) as standing, count(*) filter (where t.contact = '') as without_contact,
                      coalesce(sum(t.expected_groups), 0) as expected_groups
                    from standing t
                    where exists (
                      select from mine m
                      where m.scheme_id = t.scheme_id and (m.school_id is null or m.school_id = t.school_id)
                    )
                    """)
                .param("person", person.value())
                .param("today", today)
                .query(Counts.class)
                .single());
  }
}
