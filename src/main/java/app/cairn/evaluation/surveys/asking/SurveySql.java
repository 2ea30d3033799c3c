package app.cairn.evaluation.surveys.asking;

import app.cairn.platform.PersonId;
import app.cairn.scheme.TargetId;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Opens and ends surveys, and keeps whom they wrote to. */
@Repository
class SurveySql {

  record Reader(PersonId person, String email) {}

  private final JdbcClient jdbc;

  SurveySql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False where it is there already: a form sent twice opens one. */
  boolean open(UUID id, OpeningForm.Read read, PersonId by, Instant now) {
    boolean opened =
        jdbc.sql(
                    """
                    insert into evaluation.survey (id, scheme_id, scheme_year_id, questionnaire_id, title, audience, stage,
                      opens_on, closes_on, invited_by_mail, reminders, opened_by, opened_at)
                    select :id, q.scheme_id, t.scheme_year_id, q.id, :title, q.audience, :stage, :opens, :closes, :byMail,
                      :reminders, :by, :now
                    from evaluation.questionnaire q
                    join scheme.published_target t on t.id = :target
                    where q.id = :questionnaire
                    on conflict do nothing
                    """)
                .param("id", id)
                .param("questionnaire", read.questionnaire())
                .param("target", read.targets().getFirst().value())
                .param("title", read.title())
                .param("stage", read.stage().stored())
                .param("opens", read.opens())
                .param("closes", read.closes())
                .param("byMail", read.byMail())
                .param("reminders", read.reminders())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update()
            > 0;
    if (opened) {
      addParts(id, read.targets());
      fixQuestions(id, read.questionnaire());
      if (read.named()) {
        sayThatItIsNamed(id);
      }
    }
    return opened;
  }

  private void addParts(UUID survey, List<TargetId> targets) {
    jdbc.sql(
            """
            insert into evaluation.survey_part (survey_id, target_id)
            select :survey, t.id
            from unnest(cast(:targets as uuid[])) t (id)
            """)
        .param("survey", survey)
        .param("targets", targets.stream().map(TargetId::value).toArray(UUID[]::new))
        .update();
  }

  private void sayThatItIsNamed(UUID survey) {
    jdbc.sql(
            """
            insert into evaluation.named_survey (survey_id, audience)
            select s.id, s.audience
            from evaluation.survey s
            where s.id = :survey
            """)
        .param("survey", survey)
        .update();
  }

  private void fixQuestions(UUID survey, UUID questionnaire) {
    jdbc.sql(
            """
            insert into evaluation.survey_question (survey_id, question_id, version, place, only_for)
            select :survey, i.question_id, i.version, i.place, i.only_for
            from evaluation.questionnaire_item i
            where i.questionnaire_id = :questionnaire
            """)
        .param("survey", survey)
        .param("questionnaire", questionnaire)
        .update();
  }

  /** False where it has ended before. */
  boolean end(UUID survey, @Nullable PersonId by, LocalDate on) {
    return jdbc.sql(
                """
                insert into evaluation.survey_end (survey_id, ended_by, ended_on)
                values (:survey, :by, :on)
                on conflict do nothing
                """)
            .param("survey", survey)
            .param("by", by == null ? null : by.value(), Types.OTHER)
            .param("on", on)
            .update()
        > 0;
  }

  List<UUID> due(LocalDate today) {
    return jdbc.sql(
            """
            select s.id
            from evaluation.survey s
            where s.closes_on < :today
              and not exists (select from evaluation.survey_end e where e.survey_id = s.id)
            """)
        .param("today", today)
        .query((row, n) -> row.getObject(1, UUID.class))
        .list();
  }

  List<UUID> writing(LocalDate today) {
    return jdbc.sql(
            """
            select s.id
            from evaluation.survey s
            where s.invited_by_mail and s.audience <> 'session' and :today between s.opens_on and s.closes_on
              and not exists (select from evaluation.survey_end e where e.survey_id = s.id)
            """)
        .param("today", today)
        .query((row, n) -> row.getObject(1, UUID.class))
        .list();
  }

  /**
   * Claims a letter for each who is due one and has not answered, new ones and those that did not
   * go when they were tried: twenty minutes later, then twice as long each time.
   */
  List<Reader> claim(UUID survey, int number, LocalDate before, Instant now, int most) {
    return jdbc.sql(
            """
            with due as (
              insert into evaluation.survey_letter as mine (survey_id, person_id, number, tried_at)
              select distinct :survey, i.person_id, cast(:number as smallint), cast(:now as timestamptz)
              from evaluation.survey_invited i
              join people.published_person p on p.id = i.person_id and p.email is not null
              where i.survey_id = :survey
                and not exists (
                  select from evaluation.survey_answered a
                  where a.survey_id = :survey and a.about_id = :survey and a.person_id = i.person_id)
                and not exists (
                  select from evaluation.survey_letter l
                  where l.survey_id = :survey and l.person_id = i.person_id and (l.number > :number
                    or l.number = :number and (l.sent_on is not null or l.tried_at + interval '10 minutes' * power(2, l.tries) > :now)))
                and (:number = 0 or exists (
                  select from evaluation.survey_letter l
                  where l.survey_id = :survey and l.person_id = i.person_id and l.number = :number - 1 and l.sent_on <= :before))
              limit :most
              on conflict (institution_id, survey_id, person_id, number) do update
              set tried_at = excluded.tried_at, tries = mine.tries + 1
              where mine.sent_on is null and mine.tried_at < excluded.tried_at
              returning person_id
            )
            select p.id, p.email
            from due
            join people.published_person p on p.id = due.person_id
            """)
        .param("survey", survey)
        .param("number", number)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("before", before)
        .param("most", most)
        .query(
            (row, n) ->
                new Reader(new PersonId(row.getObject("id", UUID.class)), row.getString("email")))
        .list();
  }

  void sent(UUID survey, int number, PersonId person, LocalDate today) {
    jdbc.sql(
            """
            update evaluation.survey_letter
            set sent_on = :today
            where survey_id = :survey and person_id = :person and number = :number
            """)
        .param("survey", survey)
        .param("person", person.value())
        .param("number", number)
        .param("today", today)
        .update();
  }

  /** What was claimed and not even tried is due again at once. */
  void giveBack(UUID survey, int number, List<PersonId> people) {
    jdbc.sql(
            """
            update evaluation.survey_letter
            set tries = tries - 1, tried_at = '-infinity'
            where survey_id = :survey and person_id = any(:people) and number = :number and sent_on is null
            """)
        .param("survey", survey)
        .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
        .param("number", number)
        .update();
  }
}
