package app.cairn.leaders.roster;

import app.cairn.leaders.LeaderId;
import app.cairn.leaders.eligibility.Allowable;
import app.cairn.platform.Ids;
import app.cairn.platform.PersonId;
import app.cairn.scheme.Cohort;
import app.cairn.scheme.SchemeId;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes leaders, what they may lead, and their training. */
@Component
class LeaderSql {

  private final JdbcClient jdbc;

  LeaderSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whoever leads in the scheme already stays who they are. */
  LeaderId lead(SchemeId scheme, PersonId person, LocalDate from, PersonId by, Instant now) {
    jdbc.sql(
            """
            insert into leaders.leader (id, scheme_id, person_id, during, made_by, made_at)
            values (:id, :scheme, :person, daterange(:from, null), :by, :now)
            on conflict do nothing
            """)
        .param("id", Ids.next())
        .param("scheme", scheme.value())
        .param("person", person.value())
        .param("from", from)
        .param("by", by.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
    return jdbc.sql(
            """
            select id
            from leaders.leader
            where scheme_id = :scheme and person_id = :person and during && daterange(:from, null)
            order by lower(during) desc
            limit 1
            """)
        .param("scheme", scheme.value())
        .param("person", person.value())
        .param("from", from)
        .query((row, n) -> new LeaderId(row.getObject(1, UUID.class)))
        .single();
  }

  /** States the subject; one that stands already takes the evidence given now. */
  UUID state(
      LeaderId leader,
      Cohort cohort,
      LocalDate from,
      @Nullable Evidence evidence,
      PersonId by,
      Instant now) {
    @Nullable UUID unit =
        cohort instanceof Cohort.OfDelivery delivery ? delivery.unit().value() : null;
    @Nullable UUID school =
        unit == null ? cohort.school().map(one -> one.value()).orElse(null) : null;
    jdbc.sql(
            """
            insert into leaders.leader_subject
              (id, leader_id, course_unit_id, school_id, evidence_kind, evidence, during, stated_by, stated_at)
            values (:id, :leader, :unit, :school, :kind, :evidence, daterange(:from, null), :by, :now)
            on conflict do nothing
            """)
        .param("id", Ids.next())
        .param("leader", leader.value())
        .param("unit", unit, Types.OTHER)
        .param("school", school, Types.OTHER)
        .param("kind", evidence == null ? null : evidence.kind().name().toLowerCase(Locale.ROOT))
        .param("evidence", evidence == null ? null : evidence.text())
        .param("from", from)
        .param("by", by.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
    var stands =
        jdbc.sql(
                """
                select id
                from leaders.leader_subject
                where leader_id = :leader and coalesce(course_unit_id, school_id) = :what
                  and during && daterange(:from, null)
                order by lower(during) desc
                limit 1
                """)
            .param("leader", leader.value())
            .param("what", unit == null ? school : unit, Types.OTHER)
            .param("from", from)
            .query((row, n) -> row.getObject(1, UUID.class))
            .single();
    if (evidence != null) {
      jdbc.sql(
              """
              update leaders.leader_subject
              set evidence_kind = :kind, evidence = :evidence
              where id = :id
              """)
          .param("kind", evidence.kind().name().toLowerCase(Locale.ROOT))
          .param("evidence", evidence.text())
          .param("id", stands)
          .update();
    }
    return stands;
  }

  void allow(UUID subject, Collection<Allowable> what, String reason, PersonId by, Instant now) {
    jdbc.sql(
            """
            insert into leaders.allowance (id, leader_subject_id, what, reason, given_by, given_at)
            select n.id, :subject, n.what, :reason, :by, :now
            from unnest(cast(:ids as uuid[]), cast(:what as text[])) as n (id, what)
            on conflict on constraint an_allowance_is_given_once do nothing
            """)
        .param("subject", subject)
        .param("reason", reason)
        .param("by", by.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("ids", what.stream().map(_ -> Ids.next()).toArray(UUID[]::new))
        .param(
            "what",
            what.stream().map(one -> one.name().toLowerCase(Locale.ROOT)).toArray(String[]::new))
        .update();
  }

  /** Training done twice on a day is done once. */
  void trained(
      SchemeId scheme, PersonId person, TrainingKind kind, LocalDate on, PersonId by, Instant now) {
    jdbc.sql(
            """
            insert into leaders.training_done (id, scheme_id, person_id, kind, on_date, recorded_by, recorded_at)
            values (:id, :scheme, :person, :kind, :on, :by, :now)
            on conflict on constraint a_training_is_done_once_a_day do nothing
            """)
        .param("id", Ids.next())
        .param("scheme", scheme.value())
        .param("person", person.value())
        .param("kind", kind.name().toLowerCase(Locale.ROOT))
        .param("on", on)
        .param("by", by.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
