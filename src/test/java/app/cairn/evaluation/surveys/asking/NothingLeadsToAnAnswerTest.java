package app.cairn.evaluation.surveys.asking;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cairn.evaluation.surveys.asking.AnswerBox.Taken;
import app.cairn.platform.PersonId;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.words.Words;
import app.cairn.scheme.TargetId;
import app.cairn.world.CairnTest;
import app.cairn.world.Person;
import app.cairn.world.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody could work out who reads every row, and every row's place and transaction. */
@CairnTest
class NothingLeadsToAnAnswerTest {

  private static final UUID SURVEY = HERE.id(941);
  private static final int PEOPLE = 40;

  @Autowired private AnswerBox box;
  @Autowired private Words words;

  /** As it was before: as the owner, for whom nothing is append-only. */
  @AfterEach
  void restore() throws SQLException {
    asOwner("delete from evaluation.answer where survey_id = '%s'".formatted(SURVEY));
    asOwner("delete from evaluation.answer_sheet where survey_id = '%s'".formatted(SURVEY));
    asOwner(
        "delete from evaluation.answer_waiting where survey_id = '%s' and branch <> 2"
            .formatted(SURVEY));
    asOwner(
        "delete from evaluation.survey_answered where survey_id = '%s' and person_id <> '%s'"
            .formatted(SURVEY, HERE.id(122)));
    asOwner("delete from people.person where source = 'crowd'");
  }

  @Test
  void noColumnOfAnAnswerSaysWhoOrWhen() throws SQLException {
    assertThat(
            rows(
                """
                select table_name || '.' || column_name
                from information_schema.columns
                where table_schema = 'evaluation' and table_name in ('answer', 'answer_sheet', 'answer_waiting')
                  and (column_name ~ '(person|_by$|_at$|_on$|time|date)' or data_type ~ '(timestamp|date|time)' or is_identity = 'YES'
                    or column_default like 'nextval%')
                """))
        .isEmpty();
    assertThat(
            rows(
                """
                select column_name
                from information_schema.columns
                where table_schema = 'evaluation' and table_name = 'survey_answered'
                order by 1
                """))
        .containsExactly("about_id", "institution_id", "person_id", "survey_id");
    assertThat(
            rows(
                """
                select conrelid::regclass::text
                from pg_constraint
                where contype = 'f' and confrelid in ('evaluation.answer_sheet'::regclass, 'evaluation.answer_waiting'::regclass)
                  and conrelid in ('evaluation.survey_answered'::regclass, 'evaluation.survey_letter'::regclass)
                """))
        .isEmpty();
  }

  @Test
  void anIdThatKnowsTheTimeIsRefused() {
    assertThatThrownBy(
            () ->
                asOwner(
                    "insert into evaluation.answer_sheet (survey_id, id) values ('%s', '%s')"
                        .formatted(SURVEY, HERE.id(999))))
        .hasMessageContaining("a_sheets_id_is_random");
  }

  @Test
  void nobodyIsNamedInASurveyThatSaidNobodyWouldBe() {
    assertThatThrownBy(
            () ->
                asOwner(
                    ("insert into evaluation.sheet_signature (survey_id, sheet_id,"
                            + " person_id) values ('%s', '%s', '%s')")
                        .formatted(
                            HERE.id(942), "01000000-0000-4000-8000-000000000951", HERE.id(121))))
        .hasMessageContaining("a_signed_survey_said_so");
  }

  @Test
  void neitherTransactionNorPlaceLeadsFromWhoAnsweredToWhatWasAnswered() throws SQLException {
    var crowd = crowd();
    for (int i = 0; i < PEOPLE; i++) {
      assertThat(take(crowd.get(i), i)).isEqualTo(Taken.TAKEN);
    }
    String told =
        "select xmin::text from evaluation.answer_sheet where survey_id = '%s'".formatted(SURVEY);
    var steps = rows(told);
    assertThat(steps).hasSize(PEOPLE - 5);
    assertThat(steps)
        .allSatisfy(step -> assertThat(Collections.frequency(steps, step)).isEqualTo(5));
    var answered =
        rows(
            "select xmin::text from evaluation.survey_answered where survey_id = '%s'"
                .formatted(SURVEY));
    var waiting =
        rows(
            "select xmin::text from evaluation.answer_waiting where survey_id = '%s' and branch = 1"
                .formatted(SURVEY));
    assertThat(waiting).hasSize(5);
    var lately = new ArrayList<>(waiting);
    lately.add(steps.getLast());
    assertThat(lately)
        .filteredOn(answered::contains)
        .allSatisfy(
            transaction ->
                assertThat(Collections.frequency(answered, transaction)).isGreaterThanOrEqualTo(5));
    var inOrderOfPlace =
        rows(
                """
                select number::text from evaluation.answer
                where survey_id = '%s' and number is not null
                order by ctid
                """
                    .formatted(SURVEY))
            .stream()
            .map(Integer::valueOf)
            .toList();
    long rising =
        IntStream.range(1, inOrderOfPlace.size())
            .filter(i -> i % 5 != 0)
            .filter(i -> inOrderOfPlace.get(i) > inOrderOfPlace.get(i - 1))
            .count();
    // Of 28 neighbours within a step about 14 rise; in order of time all 28 would.
    assertThat(rising).isBetween(4L, 24L);
  }

  @Test
  void fiftyAtOnceAnswerOnce() throws Exception {
    var pia = HERE.person(Person.PIA);
    try (var threads = Executors.newFixedThreadPool(8)) {
      List<Callable<Taken>> presses = Collections.nCopies(50, () -> take(pia, 1));
      var taken = new ArrayList<Taken>();
      for (var press : threads.invokeAll(presses)) {
        taken.add(press.get());
      }
      assertThat(taken).containsOnlyOnce(Taken.TAKEN).contains(Taken.ANSWERED_BEFORE);
    }
    assertThat(
            rows(
                "select id::text from evaluation.answer_waiting where survey_id = '%s' and branch = 1"
                    .formatted(SURVEY)))
        .hasSize(1);
  }

  private Taken take(PersonId person, int number) {
    return Tenancy.within(
        HERE.institution(),
        () ->
            box.take(
                new SurveyLink.Sheet(SURVEY, SURVEY, person),
                new TargetId(HERE.id(451)),
                1,
                List.of(
                    new GivenAnswer(HERE.id(933), 1, 1, null, null),
                    new GivenAnswer(HERE.id(936), 1, 0, number, null)),
                words.wording()));
  }

  private static List<PersonId> crowd() throws SQLException {
    var crowd = new ArrayList<PersonId>();
    for (int i = 0; i < PEOPLE; i++) {
      var id = UUID.randomUUID();
      asOwner(
          ("insert into people.person (id, source, source_key, given_name, kind, listed)"
                  + " values ('%s', 'crowd', 'crowd-%d', 'New', 'student', '[2020-01-01,)')")
              .formatted(id, i));
      crowd.add(new PersonId(id));
    }
    return crowd;
  }

  private static void asOwner(String statement) throws SQLException {
    try (var connection = TestDatabase.shared().as("cairn_owner")) {
      connection.setAutoCommit(false);
      try (var sql = connection.createStatement()) {
        sql.execute("select set_config('cairn.institution', '" + HERE.institution() + "', true)");
        sql.execute(statement);
      }
      connection.commit();
    }
  }

  private static List<String> rows(String query) throws SQLException {
    var rows = new ArrayList<String>();
    try (var connection = TestDatabase.shared().as("cairn_owner")) {
      connection.setAutoCommit(false);
      try (var sql = connection.createStatement()) {
        sql.execute("select set_config('cairn.institution', '" + HERE.institution() + "', true)");
        try (var found = sql.executeQuery(query)) {
          while (found.next()) {
            rows.add(found.getString(1));
          }
        }
      }
      connection.rollback();
    }
    return rows;
  }
}
