package app.cairn.evaluation.annual;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.evaluation.impact.Lives;
import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import app.cairn.world.QueryCount;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A unit's and a school's year on one page: the ninety physicists'. */
@CairnTest
@InWorld
class PartReportTest {

  private static final String YEAR = "?year=" + HERE.id(242);
  private static final String UNIT = "/results/units/" + HERE.id(301) + "/report";
  private static final String PHYSICS = "/results/schools/" + HERE.id(211) + "/report";
  private static final String HISTORY = "/results/schools/" + HERE.id(212) + "/report";
  private static final String COLLEGE = "/results/schools/" + HERE.id(210) + "/report";

  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;

  private void layOut() {
    Lives.ofPhysicists(jdbc);
    jdbc.sql("update curriculum.result set provisional = false").update();
  }

  @Test
  void theLecturerReadsTheSentenceOfTheResultsAndNobodysName() {
    layOut();
    var page = page(UNIT + YEAR, Person.LEN);
    assertThat(page.select(".lead").text())
        .isEqualTo(
            page("/results/units/" + HERE.id(301) + YEAR, Person.LEN).select(".lead").text());
    assertThat(page.select(".figures .figure")).hasSize(5);
    assertThat(page.select("main svg[role=img]")).hasSize(1);
    assertThat(page.select("main").text()).doesNotContain("Given", "Family");
    assertThat(page.select("main").text()).contains("One to four people");
  }

  @Test
  void aBandOfTooFewIsHiddenAsOnThePageOfResultsAlsoFromThoseWhoMayReadSingleMarks() {
    layOut();
    keepThree();
    for (var reader : new Person[] {Person.LEN, Person.SUNE, Person.PETRA}) {
      var page = page(UNIT + YEAR, reader);
      assertThat(page.select("main tbody tr").eachText())
          .filteredOn(row -> row.startsWith("4+"))
          .isNotEmpty()
          .allMatch(row -> row.contains("hidden"));
    }
  }

  /** Of those who came four times only three are left. */
  private void keepThree() {
    jdbc.sql(
            """
            delete from curriculum.result r
            where r.unit_offering_id = :delivery
              and r.person_id in (
                select e.person_id from attendance.register_entry e
                join attendance.register g on g.id = e.register_id
                where g.cohort_id = :cohort and e.standing = 'here'
                group by e.person_id having count(*) >= 4
                order by e.person_id offset 3
              )
            """)
        .param("delivery", HERE.id(312))
        .param("cohort", HERE.id(441))
        .update();
  }

  @Test
  void aSchoolsPageIsForItsContactAndThoseWhoRunItsPartOrTheWhole() {
    layOut();
    for (var reader : new Person[] {Person.SONIA, Person.COLIN, Person.SUNE, Person.PETRA}) {
      assertThat(page(PHYSICS + YEAR, reader).select("h1").text())
          .as("%s", reader)
          .startsWith("School of Physics");
    }
    for (var other : new Person[] {Person.LEN, Person.LEO, Person.PIA, Person.ADA, Person.OLU}) {
      assertThat(status(PHYSICS + YEAR, other)).as("%s", other).isEqualTo(404);
    }
    assertThat(status(HISTORY + YEAR, Person.SONIA)).isEqualTo(404);
    assertThat(status(HISTORY + ".pdf" + YEAR, Person.SONIA)).isEqualTo(404);
    assertThat(status(COLLEGE + YEAR, Person.SONIA)).isEqualTo(404);
  }

  @Test
  void aCollegesPageHoldsTheSchoolsBelowIt() {
    layOut();
    assertThat(subjects(COLLEGE)).isGreaterThan(subjects(PHYSICS));
  }

  private int subjects(String path) {
    return Integer.parseInt(
        page(path + YEAR, Person.SUNE).select(".figures .figure").get(2).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"units/301", "schools/211"})
  void onPaperItIsOnePageThatScreenReadersRead(String part) throws Exception {
    layOut();
    var which = part.split("/");
    byte[] pdf =
        bytes(
            "/results/%s/%s/report.pdf%s"
                .formatted(which[0], HERE.id(Integer.parseInt(which[1])), YEAR),
            Person.SUNE);
    Files.createDirectories(Path.of("target/pdf"));
    Files.write(Path.of("target/pdf", which[0] + ".pdf"), pdf);
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
          .contains("students came at least once", "One to four people");
    }
    VeraGreenfieldFoundryProvider.initialise();
    try (var parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      assertThat(
              validator.validate(parser).getTestAssertions().stream()
                  .map(one -> one.getMessage())
                  .distinct())
          .isEmpty();
    }
  }

  @Test
  void theWaysThereAreTheResultsTheReportAndTheLecturersHome() {
    layOut();
    assertThat(page("/results/units/" + HERE.id(301) + YEAR, Person.LEN).select("main a"))
        .anyMatch(a -> a.attr("href").startsWith(UNIT));
    assertThat(page("/results/report" + YEAR, Person.SUNE).select("#parts a"))
        .anyMatch(a -> a.attr("href").startsWith(UNIT))
        .anyMatch(a -> a.attr("href").startsWith(PHYSICS));
    assertThat(page("/results/report" + YEAR, Person.LEN).select("#parts a"))
        .allMatch(a -> a.attr("href").startsWith(UNIT));
    assertThat(page("/", Person.LEN).select("main a"))
        .anyMatch(a -> a.attr("href").equals(UNIT + YEAR));
  }

  @Test
  void thePagesAskForLittle() throws Exception {
    layOut();
    assertThat(QueryCount.statementsOf(() -> page(UNIT + YEAR, Person.LEN)))
        .hasSizeLessThanOrEqualTo(8);
    assertThat(QueryCount.statementsOf(() -> page(PHYSICS + YEAR, Person.SUNE)))
        .hasSizeLessThanOrEqualTo(8);
  }

  private int status(String path, Person reader) {
    return web.get()
        .uri(URI.create(path))
        .with(As.person(HERE, reader))
        .exchange()
        .getResponse()
        .getStatus();
  }

  private Document page(String path, Person reader) {
    return Jsoup.parse(new String(bytes(path, reader), StandardCharsets.UTF_8));
  }

  private byte[] bytes(String path, Person reader) {
    var answer = web.get().uri(URI.create(path)).with(As.person(HERE, reader)).exchange();
    assertThat(answer).hasStatus(200);
    return answer.getResponse().getContentAsByteArray();
  }
}
