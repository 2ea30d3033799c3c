package app.cairn.attendance.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import app.cairn.world.QueryCount;
import app.cairn.world.World;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@CairnTest
@InWorld
class FileTest {

  private static final UUID NOW = World.HERE.id(702);
  private static final UUID TOMORROW = World.HERE.id(712);
  private static final UUID RESIT = World.HERE.id(705);

  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;

  @Test
  void listIsPreviewedAndWritesNothing() {
    MvcTestResult shown =
        look("number,name\n" + number(121) + ",\n" + number(131) + ",Hal\n,Somebody Tall\n");
    assertThat(shown).hasStatus(200);
    Document page = Jsoup.parse(body(shown));
    assertThat(page.text()).contains("One person is put in").contains("2 are on no list here");
    assertThat(page.select("tbody tr")).hasSize(3);
    assertThat(page.select("tbody tr").getFirst().text()).contains("2").contains("Pip");
    assertThat(page.text()).as("nobody off the list is found").doesNotContain("Family131");
    assertThat(count("true")).isZero();
  }

  @Test
  void previewedListIsBroughtInWhole() {
    Document page =
        Jsoup.parse(
            body(look(number(121) + "\n" + number(122) + "\n9900123\n\n" + number(121) + "\n")));
    assertThat(page.text()).contains("One row names somebody a second time");
    MvcTestResult brought = bringIn(page);
    assertThat(brought).hasStatus(303);
    assertThat(count("way = 'import' and outcome = 'accepted' and person_id is not null"))
        .isEqualTo(2);
    assertThat(takenDown()).containsExactly("9900123");
    String receipt = brought.getResponse().getHeader("Location");
    assertThat(receipt).contains("/batches/");
    assertThat(body(web.get().uri(receipt).with(As.person(World.HERE, Person.LIA)).exchange()))
        .contains("2 people are put in");
    assertThat(bringIn(page)).hasStatus(303);
    assertThat(count("true")).as("the same form twice").isEqualTo(3);
  }

  @Test
  void sameListASecondTimeCountsOnce() {
    for (int i = 0; i < 2; i++) {
      bringIn(Jsoup.parse(body(look(number(121) + "\n9900123\n"))));
    }
    assertThat(count("outcome = 'accepted' and person_id is not null")).isEqualTo(1);
    assertThat(takenDown()).containsExactly("9900123");
  }

  @Test
  void everyBadRowIsNamedByItsLineAndNothingCanBeBroughtIn() {
    MvcTestResult refused =
        look(
            "number,name\n%s,Pip\n%s,Wilhelmina\n%s,\n%s,\n"
                .formatted(number(121), number(122), number(123), "7".repeat(130)));
    assertThat(refused).hasStatus(422);
    Document page = Jsoup.parse(body(refused));
    assertThat(page.select("#errors li").eachText())
        .hasSize(2)
        .anyMatch(line -> line.startsWith("Line 3:") && line.contains("Wilhelmina"))
        .anyMatch(line -> line.startsWith("Line 5:") && line.contains("120 letters"));
    assertThat(page.select("input[name=content]")).isEmpty();
    assertThat(count("true")).isZero();
  }

  @Test
  void badRowsAreRefusedAlsoWithoutAPreview() {
    assertThat(send(Person.LEO, "content", number(121) + "\n" + "7".repeat(130))).hasStatus(422);
    assertThat(send(Person.LEO)).hasStatus(422);
    assertThat(count("true")).isZero();
  }

  @Test
  void numberThatTwoPeopleHaveIsARowToAskAbout() {
    jdbc.sql(
            """
            insert into people.identifier (id, person_id, source, key, during)
            values (gen_random_uuid(), :one, 'cards', '4711', '(,)'),
              (gen_random_uuid(), :other, 'library', '4711', '(,)')
            """)
        .param("one", World.HERE.id(121))
        .param("other", World.HERE.id(122))
        .update();
    assertThat(Jsoup.parse(body(look("4711\n"))).select("#errors").text())
        .contains("Line 1: two people have the number 4711");
  }

  @Test
  void nameAloneFindsThoseOnTheList() {
    String called = "pip " + World.HERE.canary() + "  FAMILY121 " + World.HERE.canary();
    assertThat(Jsoup.parse(body(look("name\n" + called + "\n"))).text())
        .contains("One person is put in");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252"})
  void filesOfOtherProgramsAreRead(String charset) {
    byte[] content = "Student;Name\r\n;Zoë Ångström\r\n".getBytes(Charset.forName(charset));
    assertThat(body(look(NOW, Person.LEO, content))).contains("Zoë Ångström");
  }

  @Test
  void whatIsNoListIsExplained() {
    assertThat(body(look(""))).contains("Choose a file");
    assertThat(body(look("\n\n"))).contains("Nothing was brought in");
    assertThat(body(look(NOW, Person.LEO, new byte[ListedFile.MOST_BYTES + 1])))
        .contains("too large");
    assertThat(body(look(NOW, Person.LEO, new byte[] {'P', 'K', 3, 4, 0, 0})))
        .contains("Nothing was brought in");
    assertThat(body(look("1\n".repeat(ListedFile.MOST_ROWS + 2)))).contains("Nothing was brought");
    assertThat(count("true")).isZero();
  }

  @Test
  void nothingIsBroughtInBeforeTheSession() {
    assertThat(body(look(TOMORROW, Person.LARS, bytes(number(131)))))
        .contains("before the")
        .doesNotContain("name=\"content\"");
  }

  @ParameterizedTest
  @EnumSource(names = {"MARA", "OLGA", "OLU", "SONIA", "LEN", "TOVE", "PIA", "LARS", "ADA"})
  void whoeverMayNotSeeWhoCameBringsNothing(Person person) {
    assertThat(look(NOW, person, bytes(number(121)))).hasStatus(404);
    assertThat(send(person, "content", number(121))).hasStatus(404);
    assertThat(count("true")).isZero();
  }

  @Test
  void resitSessionTakesNoFile() {
    assertThat(look(RESIT, Person.LEO, bytes(number(121)))).hasStatus(404);
  }

  @Test
  void thousandsOfRowsAreAFewQuestions() throws Exception {
    var rows = new StringBuilder();
    for (int i = 0; i < 1_900; i++) {
      rows.append(8_000_000 + i).append('\n');
    }
    assertThat(QueryCount.statementsOf(() -> look(rows.toString()))).hasSizeLessThanOrEqualTo(8);
  }

  private MvcTestResult look(String content) {
    return look(NOW, Person.LEO, bytes(content));
  }

  private MvcTestResult look(UUID register, Person person, byte[] content) {
    return web.post()
        .uri("/registers/{id}/file/preview", register)
        .multipart()
        .file(new MockMultipartFile("file", "list.csv", "text/csv", content))
        .with(As.person(World.HERE, person))
        .with(csrf())
        .exchange();
  }

  private MvcTestResult bringIn(Document page) {
    return send(
        Person.LEO,
        "content",
        page.select("input[name=content]").val(),
        "key",
        page.select("input[name=key]").val());
  }

  private MvcTestResult send(Person person, String... fields) {
    var request =
        web.post()
            .uri("/registers/{id}/file", NOW)
            .with(As.person(World.HERE, person))
            .with(csrf());
    for (int i = 0; i + 1 < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String number(int student) {
    return "u-" + World.HERE.canary() + "-" + student;
  }

  private List<String> takenDown() {
    return jdbc.sql("select taken_down_as from attendance.taken_down where register_id = :register")
        .param("register", NOW)
        .query((row, n) -> row.getString(1))
        .list();
  }

  private long count(String condition) {
    return jdbc.sql(
            "select count(*) from attendance.check_in where register_id = :register and "
                + condition)
        .param("register", NOW)
        .query((row, n) -> row.getLong(1))
        .single();
  }

  private static String body(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
