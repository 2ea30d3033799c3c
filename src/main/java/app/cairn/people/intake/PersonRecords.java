package app.cairn.people.intake;

import static app.cairn.platform.intake.Field.text;
import static app.cairn.platform.intake.Field.word;

import app.cairn.platform.intake.RecordType;
import app.cairn.platform.intake.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** People, their identifiers, and what is known of them for equity where that is switched on. */
@Configuration(proxyBeanMethods = false)
class PersonRecords {

  @Bean
  RecordType peopleType() {
    return RecordType.named("people", "people.intake.people")
        .fields(
            text("person").inKey(),
            text("given"),
            text("family"),
            text("preferred"),
            text("email"),
            word("kind", "student", "staff"))
        .lookedUpBy("select id, source_key as key from people.person")
        .step(
            Step.into("people.person")
                .absenceEnds("listed")
                .wanted(
                    """
                    select s.id, s.source_key, s.source, s.given as given_name,
                      s.family as family_name, s.preferred as preferred_name, s.email,
                      coalesce(s.kind, 'student') as kind
                    from pg_temp.staged_people s
                    """))
        .step(
            Step.into("people.identifier")
                .by("source", "key")
                .wanted(
                    """
                    select s.id, p.id as person_id, s.source, s.source_key as key,
                      '(,)'::daterange as during
                    from pg_temp.staged_people s
                    join people.person p on p.source_key = s.source_key
                    """))
        .build();
  }

  /** A later import never takes an identifier away: other systems may still use it. */
  @Bean
  RecordType identifierType() {
    return RecordType.named("identifiers", "people.intake.identifiers")
        .fields(text("person").inKey(), text("kind").inKey(), text("key").inKey())
        .refers("person_id", "people", "person")
        .refuses(
            """
            exists (
              select from pg_temp.staged_identifiers o
              where o.kind = s.kind and o.key = s.key and o.person_id <> s.person_id
                and (o.file, o.line) < (s.file, s.line))
            """,
            "key",
            "people.intake.identifier-of-another")
        .step(
            Step.into("people.identifier")
                .by("source", "key")
                .wanted(
                    """
                    select s.id, s.person_id, s.kind as source, s.key, '(,)'::daterange as during
                    from pg_temp.staged_identifiers s
                    """))
        .build();
  }

  @Bean
  RecordType equityType() {
    return RecordType.named("equity", "people.intake.equity")
        .fields(text("person").inKey(), text("field").inKey(), text("value").needed())
        .refers("person_id", "people", "person")
        .leavesOut("not exists (select from people.equity_field f where f.field = s.field)")
        .step(
            Step.into("people.equity_value")
                .by("person_id", "field")
                .wanted(
                    """
                    select s.id, s.person_id, s.field, s.value, '(,)'::daterange as during
                    from pg_temp.staged_equity s
                    """))
        .build();
  }
}
