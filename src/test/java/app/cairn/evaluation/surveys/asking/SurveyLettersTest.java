package app.cairn.evaluation.surveys.asking;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Outbox;
import app.cairn.world.Person;
import app.cairn.world.WorldClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Eight take Physics; its survey writes to each of them and reminds twice. */
@CairnTest
@InWorld
class SurveyLettersTest {

  private static final Duration A_WHILE = Duration.ofMinutes(21);
  private static final Path MAILS = Path.of("target/test-data/mail");

  private final Outbox outbox = new Outbox();
  private final UUID survey = UUID.randomUUID();

  @Autowired private SurveyLetters letters;
  @Autowired private SurveyClosing closing;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void leaveNoMails() {
    outbox.burnAll();
  }

  @Test
  void everyoneIsWrittenToOnceWithALinkOfTheirOwn() {
    open("How was it?");
    letters.run();
    var invitations = arrived();
    assertThat(invitations).hasSize(8);
    assertThat(invitations).extracting(Outbox.Letter::link).doesNotHaveDuplicates();
    assertThat(invitations)
        .allSatisfy(
            one -> {
              assertThat(one.subject()).isEqualTo("How was it?");
              assertThat(one.link()).startsWith("/i/" + HERE.handle() + "/answers/");
              assertThat(one.text()).contains("carry no name", "at most 2 times more");
            });
    letters.run();
    WorldClock.forward(A_WHILE);
    letters.run();
    assertThat(arrived()).isEmpty();
  }

  @Test
  void onlyThoseWhoHaveNotAnsweredAreRemindedAndNoMoreOftenThanWasSaid() {
    open("How was it?");
    letters.run();
    assertThat(arrived()).hasSize(8);
    answered(Person.PIA);
    WorldClock.forward(Duration.ofDays(3));
    letters.run();
    assertThat(arrived()).as("too soon").isEmpty();
    WorldClock.forward(Duration.ofDays(1));
    letters.run();
    var reminders = arrived();
    assertThat(reminders).hasSize(7).noneMatch(one -> one.to().startsWith("pia@"));
    assertThat(reminders.getFirst().subject()).isEqualTo("A reminder: How was it?");
    WorldClock.forward(Duration.ofDays(4));
    letters.run();
    assertThat(arrived()).hasSize(7);
    WorldClock.forward(Duration.ofDays(4));
    letters.run();
    assertThat(arrived()).isEmpty();
  }

  @Test
  void whatTheMailServerDidNotTakeGoesLaterOnceToEach() throws IOException {
    open("How was it?");
    withoutPost(letters::run);
    assertThat(arrived()).isEmpty();
    assertThat(sent()).isZero();
    WorldClock.forward(A_WHILE);
    letters.run();
    assertThat(arrived()).extracting(Outbox.Letter::to).hasSize(8).doesNotHaveDuplicates();
    assertThat(sent()).isEqualTo(8);
    WorldClock.forward(Duration.ofDays(1));
    letters.run();
    assertThat(arrived()).isEmpty();
  }

  @Test
  void whoeverAnsweredMeanwhileIsNotWrittenTo() throws IOException {
    open("How was it?");
    withoutPost(letters::run);
    answered(Person.PIA);
    WorldClock.forward(A_WHILE);
    letters.run();
    assertThat(arrived()).hasSize(7);
  }

  @Test
  void aTitleOfTwoLinesStopsNobodysLetter() {
    open("How was\r\nit?");
    letters.run();
    assertThat(arrived()).hasSize(8).extracting(Outbox.Letter::subject).containsOnly("How was it?");
  }

  @Test
  void theNightAfterItsLastDayASurveyEndsAndItsLastAnswersAreTold() {
    UUID physics = HERE.id(941);
    closing.run();
    assertThat(ended(physics)).isZero();
    WorldClock.forward(Duration.ofDays(10));
    closing.run();
    assertThat(ended(physics)).as("its last day").isZero();
    WorldClock.forward(Duration.ofDays(1));
    closing.run();
    assertThat(ended(physics)).isEqualTo(1);
    assertThat(rows("evaluation.answer_waiting", physics)).isZero();
    assertThat(rows("evaluation.answer_sheet", physics)).isEqualTo(1);
    closing.run();
    assertThat(ended(physics)).isEqualTo(1);
  }

  private void open(String title) {
    jdbc.sql(
            """
            insert into evaluation.survey (id, scheme_id, scheme_year_id, questionnaire_id, title, audience, stage, opens_on, closes_on, invited_by_mail, reminders, opened_at)
            select :id, scheme_id, scheme_year_id, questionnaire_id, :title, audience, 'mid', '2026-11-10', '2026-11-30', true, 2, opened_at
            from evaluation.survey
            where id = :like
            """)
        .param("id", survey)
        .param("title", title)
        .param("like", HERE.id(942))
        .update();
    jdbc.sql("insert into evaluation.survey_part (survey_id, target_id) values (:id, :target)")
        .param("id", survey)
        .param("target", HERE.id(451))
        .update();
  }

  private void answered(Person person) {
    jdbc.sql(
            """
            insert into evaluation.survey_answered (survey_id, about_id, person_id)
            values (:survey, :survey, :person)
            """)
        .param("survey", survey)
        .param("person", HERE.person(person).value())
        .update();
  }

  private long ended(UUID id) {
    return rows("evaluation.survey_end", id);
  }

  private long sent() {
    return jdbc.sql(
            """
            select count(*) from evaluation.survey_letter
            where survey_id = :survey and sent_on is not null
            """)
        .param("survey", survey)
        .query(Long.class)
        .single();
  }

  private long rows(String table, UUID id) {
    return jdbc.sql("select count(*) from " + table + " where survey_id = :survey")
        .param("survey", id)
        .query(Long.class)
        .single();
  }

  private List<Outbox.Letter> arrived() {
    var arrived = new ArrayList<Outbox.Letter>();
    while (outbox.waiting() > 0) {
      arrived.add(outbox.next());
    }
    return arrived;
  }

  /** A file where the mails' folder should be: none can be put there. */
  private static void withoutPost(Runnable work) throws IOException {
    Files.createDirectories(MAILS);
    Path away = MAILS.resolveSibling("mail-away");
    Files.move(MAILS, away);
    Files.createFile(MAILS);
    try {
      work.run();
    } finally {
      Files.delete(MAILS);
      Files.move(away, MAILS);
    }
  }
}
