package app.cairn.evaluation.surveys.questions;

import app.cairn.platform.PersonId;
import app.cairn.scheme.SchemeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class QuestionnaireSql {

  private final JdbcClient jdbc;

  QuestionnaireSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Questionnaire> of(Collection<SchemeId> schemes) {
    return jdbc.sql(
            """
            select q.id, q.scheme_id, s.name as scheme_name, q.name, q.audience, (
              select count(*) from evaluation.questionnaire_item i where i.questionnaire_id = q.id) as questions
            from evaluation.questionnaire q
            join scheme.published_scheme s on s.id = q.scheme_id
            where q.scheme_id = any(:schemes)
            order by s.name, q.name, q.id
            limit 200
            """)
        .param("schemes", schemes.stream().map(SchemeId::value).toArray(UUID[]::new))
        .query(QuestionnaireSql::questionnaire)
        .list();
  }

  Optional<Questionnaire> find(UUID id) {
    return jdbc.sql(
            """
            select q.id, q.scheme_id, s.name as scheme_name, q.name, q.audience, (
              select count(*) from evaluation.questionnaire_item i where i.questionnaire_id = q.id) as questions
            from evaluation.questionnaire q
            join scheme.published_scheme s on s.id = q.scheme_id
            where q.id = :id
            """)
        .param("id", id)
        .query(QuestionnaireSql::questionnaire)
        .optional();
  }

  private static Questionnaire questionnaire(ResultSet row, int n) throws SQLException {
    return new Questionnaire(
        row.getObject("id", UUID.class),
        new SchemeId(row.getObject("scheme_id", UUID.class)),
        row.getString("scheme_name"),
        row.getString("name"),
        Audience.of(row.getString("audience")),
        row.getInt("questions"));
  }

  /** False where it is there already: a form sent twice makes one. */
  boolean add(UUID id, SchemeId scheme, String name, Audience audience, PersonId by, Instant now) {
    return jdbc.sql(
                """
                insert into evaluation.questionnaire (id, scheme_id, name, audience, made_by, made_at)
                values (:id, :scheme, :name, :audience, :by, :now)
                on conflict do nothing
                """)
            .param("id", id)
            .param("scheme", scheme.value())
            .param("name", name)
            .param("audience", audience.stored())
            .param("by", by.value())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  boolean addQuestion(UUID id, SchemeId scheme) {
    return jdbc.sql(
                """
                insert into evaluation.question (id, scheme_id)
                values (:id, :scheme)
                on conflict do nothing
                """)
            .param("id", id)
            .param("scheme", scheme.value())
            .update()
        > 0;
  }

  /** The next version of the question; what it is called. */
  int addVersion(UUID question, QuestionSet.Draft draft, String language, Instant now) {
    int version =
        jdbc.sql(
                """
                insert into evaluation.question_version (question_id, version, kind, options, written_at)
                select :question, coalesce(max(v.version), 0) + 1, :kind, :options, :now
                from evaluation.question_version v
                where v.question_id = :question
                returning version
                """)
            .param("question", question)
            .param("kind", draft.kind().stored())
            .param("options", draft.choices().size())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .query((row, n) -> row.getInt(1))
            .single();
    jdbc.sql(
            """
            insert into evaluation.question_words (question_id, version, language, words, choices)
            values (:question, :version, :language, :words, :choices)
            """)
        .param("question", question)
        .param("version", version)
        .param("language", language)
        .param("words", draft.words())
        .param("choices", draft.choices().toArray(String[]::new))
        .update();
    return version;
  }

  /** At the end. */
  void addItem(UUID questionnaire, UUID question, int version, List<Integer> onlyFor) {
    jdbc.sql(
            """
            insert into evaluation.questionnaire_item (questionnaire_id, question_id, version, place, only_for)
            select :questionnaire, :question, :version, coalesce(max(i.place), 0) + 1, :onlyFor
            from evaluation.questionnaire_item i
            where i.questionnaire_id = :questionnaire
            on conflict do nothing
            """)
        .param("questionnaire", questionnaire)
        .param("question", question)
        .param("version", version)
        .param("onlyFor", onlyFor.stream().map(Integer::shortValue).toArray(Short[]::new))
        .update();
  }

  /** False where somebody else wrote a version meanwhile. */
  boolean moveOn(UUID questionnaire, UUID question, int from, int to, List<Integer> onlyFor) {
    return jdbc.sql(
                """
                update evaluation.questionnaire_item
                set version = :to, only_for = :onlyFor
                where questionnaire_id = :questionnaire and question_id = :question and version = :from
                """)
            .param("questionnaire", questionnaire)
            .param("question", question)
            .param("from", from)
            .param("to", to)
            .param("onlyFor", onlyFor.stream().map(Integer::shortValue).toArray(Short[]::new))
            .update()
        > 0;
  }

  void remove(UUID questionnaire, UUID question) {
    jdbc.sql(
            """
            delete from evaluation.questionnaire_item
            where questionnaire_id = :questionnaire and question_id = :question
            """)
        .param("questionnaire", questionnaire)
        .param("question", question)
        .update();
  }

  /** Counts the places anew, in this order. */
  void order(UUID questionnaire, List<UUID> questions) {
    jdbc.sql(
            """
            update evaluation.questionnaire_item i
            set place = o.place
            from unnest(cast(:questions as uuid[])) with ordinality o (question_id, place)
            where i.questionnaire_id = :questionnaire and i.question_id = o.question_id
            """)
        .param("questionnaire", questionnaire)
        .param("questions", questions.toArray(UUID[]::new))
        .update();
  }

  /** Two people who change one list go one after the other. */
  void lock(UUID questionnaire) {
    jdbc.sql("select id from evaluation.questionnaire where id = :id for update")
        .param("id", questionnaire)
        .query((row, n) -> row.getObject(1, UUID.class))
        .optional();
  }
}
