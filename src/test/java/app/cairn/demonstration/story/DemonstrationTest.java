package app.cairn.demonstration.story;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.CairnApplication;
import app.cairn.demonstration.simulator.University;
import app.cairn.people.People;
import app.cairn.people.Personas;
import app.cairn.platform.contributions.DemonstrationChapter;
import app.cairn.platform.contributions.RolesOf;
import app.cairn.platform.tenancy.InstitutionDirectory;
import app.cairn.platform.tenancy.Tenancy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** The demonstration from an empty folder, a fiftieth of its size, through the ordinary import. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationTest {

  private static final Path FOLDER = Path.of("target/demonstration-of-tests");

  @SuppressWarnings("NullAway.Init")
  private ConfigurableApplicationContext application;

  @BeforeAll
  void startOnAnEmptyFolder() throws IOException {
    FileSystemUtils.deleteRecursively(FOLDER);
    application =
        new SpringApplicationBuilder(CairnApplication.class)
            .run(
                "--cairn.demonstration=true",
                "--cairn.story.tiny=true",
                "--cairn.data=" + FOLDER,
                "--server.port=0");
  }

  @AfterAll
  void stop() {
    application.close();
  }

  @Test
  void everyPersonaIsSomebodyWithSomethingToBe() {
    for (var persona : application.getBean(Personas.class).all()) {
      var institution = directory().withHandle(persona.handle()).orElseThrow();
      var person =
          Tenancy.within(
              institution,
              () ->
                  application
                      .getBean(People.class)
                      .identifiedBy(persona.source(), persona.identifier()));
      assertThat(person).as(persona.key()).isPresent();
      var actor = application.getBean(RolesOf.class).actor(institution, person.orElseThrow());
      assertThat(actor.roles().held()).as(persona.key()).isNotEmpty();
    }
  }

  @Test
  void everyUniversityHasALifeBehindItAndATermRunning() {
    for (var university : University.values()) {
      assertThat(counts(university))
          .as(university.handle())
          .allSatisfy((table, rows) -> assertThat(rows).as(table).isPositive());
    }
  }

  @Test
  void tellingTheStoryAgainChangesNothing() {
    var before = List.of(University.values()).stream().map(this::counts).toList();

    application.getBeansOfType(DemonstrationChapter.class).values().stream()
        .sorted((one, other) -> Integer.compare(one.order(), other.order()))
        .forEach(DemonstrationChapter::run);

    assertThat(List.of(University.values()).stream().map(this::counts).toList()).isEqualTo(before);
  }

  private Map<String, Integer> counts(University university) {
    var institution = directory().withHandle(university.handle()).orElseThrow();
    var reading = new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
    return Tenancy.within(
        institution,
        () -> {
          var counts = new TreeMap<String, Integer>();
          reading.executeWithoutResult(
              _ -> {
                for (String table :
                    List.of(
                        "people.published_person",
                        "curriculum.published_result",
                        "curriculum.published_teaching_meeting",
                        "scheme.published_target",
                        "scheme.published_staff_role",
                        "leaders.published_leader",
                        "timetable.published_study_session",
                        "timetable.published_allocation",
                        "timetable.observer",
                        "sessions.meeting",
                        "sessions.meeting_place",
                        "sessions.meeting_action",
                        "sessions.talk_booking",
                        "sessions.observation_feedback",
                        "attendance.register_invitation",
                        "attendance.published_register",
                        "attendance.published_attendance")) {
                  counts.put(table, count(table));
                }
              });
          return counts;
        });
  }

  private int count(String table) {
    return application
        .getBean(JdbcClient.class)
        .sql("select count(*) from " + table)
        .query((row, n) -> row.getInt(1))
        .single();
  }

  private InstitutionDirectory directory() {
    return application.getBean(InstitutionDirectory.class);
  }
}
