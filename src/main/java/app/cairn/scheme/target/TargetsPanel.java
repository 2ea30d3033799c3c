package app.cairn.scheme.target;

import app.cairn.platform.Actor;
import app.cairn.platform.contributions.HomePanel;
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
  private final Templates templates;

  TargetsPanel(JdbcClient jdbc, Templates templates) {
    this.jdbc = jdbc;
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
        jdbc.sql(
                """
                select count(*) as standing, count(*) filter (where t.contact = '') as without_contact,
                  coalesce(sum(t.expected_groups), 0) as expected
                from scheme.published_target t
                join institution.published_academic_year y on y.institution_id = t.institution_id and y.id = t.academic_year_id
                where t.withdrawn_at is null
                  and y.during @> (select cast(now() at time zone i.zone as date) from institution.published_institution i)
                  and exists (
                    select 1 from scheme.staff_role r
                    where r.scheme_id = t.scheme_id and r.person_id = :person and r.role <> 'student_organiser'
                      and r.during @> (select cast(now() at time zone i.zone as date) from institution.published_institution i)
                      and (r.school_id is null or t.school_id in (
                        select w.school_id from institution.published_school_within w where w.above_id = r.school_id))
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
                        actor.roles().hasAny(SchemeRoles.SUPERVISOR, SchemeRoles.COORDINATOR)))
            .single();
    return Optional.of(new Panel(w.t("scheme.panel.title"), templates.schemeTargetPanel(counts)));
  }
}
