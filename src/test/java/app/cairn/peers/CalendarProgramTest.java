package app.cairn.peers;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A calendar program of somebody else's reads Pia's feed as she would see it in London. */
@CairnTest
@InWorld
@Tag("peers")
class CalendarProgramTest {

  private static final UUID NOW = HERE.id(602);

  @Autowired private MockMvcTester web;
  @Autowired private JdbcClient jdbc;
  @TempDir private Path folder;

  private Tool khal;

  @BeforeEach
  void setUpTheProgram() throws Exception {
    khal = Tool.require("khal");
    Files.createDirectory(folder.resolve("cairn"));
    Files.writeString(
        folder.resolve("config"),
        """
        [calendars]
        [[cairn]]
        path = %1$s/cairn
        [sqlite]
        path = %1$s/khal.db
        [locale]
        local_timezone = Europe/London
        default_timezone = Europe/London
        timeformat = %%H:%%M
        dateformat = %%Y-%%m-%%d
        longdateformat = %%Y-%%m-%%d
        datetimeformat = %%Y-%%m-%%d %%H:%%M
        longdatetimeformat = %%Y-%%m-%%d %%H:%%M
        [default]
        default_calendar = cairn
        """
            .formatted(folder));
  }

  @Test
  void whatIsAtTenIsAtTenBeforeAndAfterTheClocksChange() throws Exception {
    // Summer time ends on Sunday 25 October 2026.
    addSession(UUID.randomUUID(), "2026-10-20", "2026-10-20T09:00Z", "2026-10-20T10:00Z");
    addSession(UUID.randomUUID(), "2026-10-27", "2026-10-27T10:00Z", "2026-10-27T11:00Z");
    assertThat(seen(Person.PIA))
        .contains("2026-10-20 10:00-11:00 CONFIRMED", "2026-10-27 10:00-11:00 CONFIRMED")
        .contains("2026-11-10 10:00-11:00 CONFIRMED")
        .anyMatch(line -> line.endsWith("CANCELLED"));
  }

  @Test
  void whatWasMovedIsMovedAndIsThereOnce() throws Exception {
    assertThat(seen(Person.PIA)).contains("2026-11-10 10:00-11:00 CONFIRMED");
    jdbc.sql(
            """
            update timetable.study_session
            set starts = '14:30', during = '[2026-11-10T14:30Z,2026-11-10T15:30Z)'
            where id = :now
            """)
        .param("now", NOW)
        .update();
    assertThat(seen(Person.PIA).stream().filter(line -> line.startsWith("2026-11-10")))
        .containsExactly("2026-11-10 14:30-15:30 CONFIRMED");
  }

  private List<String> seen(Person person) throws Exception {
    Files.writeString(folder.resolve("feed.ics"), feed(person));
    khal.run(folder, "-c", "config", "import", "--batch", "-a", "cairn", "feed.ics");
    return khal
        .run(
            folder,
            "-c",
            "config",
            "list",
            "--format",
            "{start-date} {start-time}-{end-time} {status}",
            "2026-10-01",
            "2026-12-20")
        .stream()
        .map(String::strip)
        .filter(line -> line.contains(":"))
        .toList();
  }

  private String feed(Person person) throws Exception {
    web.post().uri("/my-calendar").with(As.person(HERE, person)).with(csrf()).exchange();
    String page =
        web.get()
            .uri("/my-calendar")
            .with(As.person(HERE, person))
            .exchange()
            .getResponse()
            .getContentAsString();
    String address = Jsoup.parse(page).select("#address").val();
    var answer = web.get().uri(URI.create(address).getRawPath()).exchange();
    assertThat(answer).hasStatusOk();
    return answer.getResponse().getContentAsString();
  }

  private void addSession(UUID id, String date, String from, String to) {
    jdbc.sql(
            """
            insert into timetable.study_session (id, target_id, study_group_id, on_date, starts, minutes, during)
            select :id, target_id, study_group_id, cast(:date as date), starts, minutes,
              tstzrange(cast(:from as timestamptz), cast(:to as timestamptz))
            from timetable.study_session
            where id = :now
            """)
        .param("id", id)
        .param("date", date)
        .param("from", from)
        .param("to", to)
        .param("now", NOW)
        .update();
    jdbc.sql("insert into timetable.session_publication (study_session_id) values (:id)")
        .param("id", id)
        .update();
  }
}
