package app.cairn.scheme.target;

import app.cairn.platform.Actor;
import app.cairn.platform.contributions.HomePanel;
import app.cairn.platform.tenancy.KeptPlan;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.SchemeRoles;
import cairn.templates.Templates;
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

  TargetsPanel(JdbcClient jdbc, KeptPlan plan, Templates templates) {
    this.jdbc = jdbc;
    this.plan = plan;
    this.templates = templates;
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
    var counts =
        plan.asking(
            () ->
                jdbc.sql(
                        """
                        with today as materialized (
                          select cast(now() at time zone i.zone as date) as day from institution.published_institution i
                        ), mine as materialized (
                          select p.scheme_id, p.school_id
                          from scheme.published_part p
                          join today d on p.during @> d.day
                          where p.person_id = :person and p.role <> 'student_organiser'
                        ), standing as materialized (
                          select t.contact, t.expected_groups, t.scheme_id, t.school_id
                          from scheme.published_target t
                          join institution.published_academic_year y on y.id = t.academic_year_id
                          join today d on y.during @> d.day
                          where t.withdrawn_at is null
                        )
                        select count(*) as standing, count(*) filter (where t.contact = '') as without_contact,
                          coalesce(sum(t.expected_groups), 0) as expected
                        from standing t
                        where exists (
                          select from mine m
                          where m.scheme_id = t.scheme_id and (m.school_id is null or m.school_id = t.school_id)
                        )
                        """)
                    .param("person", actor.person().value())
                    .query(
                        (row, n) ->
                            new TargetsPanelPage(
                                w,
                                row.getInt("standing"),
                                row.getInt("without_contact"),
                                row.getInt("expected"),
                                actor
                                    .roles()
                                    .hasAny(SchemeRoles.SUPERVISOR, SchemeRoles.COORDINATOR)))
                    .single());
    return Optional.of(new Panel(w.t("scheme.panel.title"), templates.schemeTargetPanel(counts)));
  }
}
