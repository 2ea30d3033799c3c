package app.cairn.evaluation.annual;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.evaluation.impact.Lives;
import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import app.cairn.world.QueryCount;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import picocli.CommandLine;

/** Of the year of the ninety physicists. */
@CairnTest
@InWorld
class AnnualReportTest {

  private static final String YEAR = "?year=" + HERE.id(242);

  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationContext application;

  private void layOut() {
    Lives.ofPhysicists(jdbc);
  }

  @Test
  void itOpensWithTheSentenceOfTheResultsAndAnswersTheAims() {
    layOut();
    var page = page("/results/report" + YEAR, Person.SUNE);
    assertThat(page.select(".lead").text())
        .isEqualTo(page("/results" + YEAR, Person.SUNE).select(".lead").text());
    assertThat(page.select(".figures .figure").eachText()).hasSize(6).doesNotContain("0");
    assertThat(page.text()).contains("The aims, one by one", "Not answered yet.");
    assertThat(page.text()).contains("Of marks nothing may be said");
    assertThat(page.text()).contains("How attendance was recorded: ", "said so themselves");
  }

  @Test
  void aTextStandsInTheReportAndTheOtherOfTwoAtOnceIsKeptBesideIt() {
    layOut();
    assertThat(write("next", 0, "We go on.\n\nWith more leaders.")).hasStatus(303);
    assertThat(page("/results/report" + YEAR, Person.SUNE).select(".card > p").eachText())
        .contains("We go on.", "With more leaders.");
    var late = write("next", 0, "We stop.");
    assertThat(late).hasStatus(422);
    var form = Jsoup.parse(text(late)).select("#write details[open]");
    assertThat(form.select("textarea").text()).isEqualTo("We stop.");
    assertThat(form.text()).contains("Saved meanwhile by somebody else", "We go on.");
    assertThat(write("next", 1, "We stop.")).hasStatus(303);
  }

  @Test
  void aTextTooLongOrOfNoPartIsSaidAndKept() {
    layOut();
    var tooLong = write("thanks", 0, "Thank you. ".repeat(600));
    assertThat(tooLong).hasStatus(422);
    assertThat(text(tooLong)).contains("under 6,000 characters", "Thank you. Thank you.");
    var nowhere = write("aim-77", 0, "Done.");
    assertThat(nowhere).hasStatus(422);
    assertThat(text(nowhere)).contains("Done.");
  }

  @Test
  void aCommentStandsBesideItsWriterAndAnEmptyOneIsAskedFor() {
    layOut();
    assertThat(post("/results/report/comments", "words", "Say more of labs")).hasStatus(303);
    assertThat(page("/results/report" + YEAR, Person.SUNE).select("#comments").text())
        .contains("Say more of labs");
    assertThat(post("/results/report/comments", "words", " ")).hasStatus(422);
  }

  @Test
  void aSignedReportStaysAsItWas() throws IOException {
    layOut();
    write("next", 0, "We go on.");
    assertThat(post("/results/report/signings", "x", "")).hasStatus(303);
    assertThat(post("/results/report/signings", "x", "")).hasStatus(303);
    write("next", 1, "We stop.");
    assertThat(page("/results/report" + YEAR, Person.SUNE).select("#signed a")).hasSize(2);
    var signed = page("/results/report" + YEAR, Person.SUNE).select("#signed a").last();
    assertThat(words(bytes(signed.attr("href"), Person.SUNE)))
        .contains("We go on.")
        .doesNotContain("We stop.");
    assertThat(words(bytes("/results/report.pdf" + YEAR, Person.SUNE))).contains("We stop.");
  }

  @Test
  void whoSeesAPartIsToldSoAndWritesNothing() {
    layOut();
    var page = page("/results/report" + YEAR, Person.LEN);
    assertThat(page.text()).contains("about the part of the scheme that you may see");
    assertThat(page.select("textarea, #signed")).isEmpty();
    assertThat(
            web.post()
                .uri("/results/report/comments")
                .param("year", HERE.id(242).toString())
                .param("words", "Mine")
                .with(As.person(HERE, Person.LEN))
                .with(csrf())
                .exchange())
        .hasStatus(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/results/report.pdf", "/results/slide.pdf"})
  void everyPdfIsForScreenReadersToo(String path) throws Exception {
    layOut();
    byte[] pdf = bytes(path + YEAR, Person.SUNE);
    Files.createDirectories(Path.of("target/pdf"));
    Files.write(Path.of("target/pdf", path.substring(path.lastIndexOf('/') + 1)), pdf);
    VeraGreenfieldFoundryProvider.initialise();
    try (var parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      var result = validator.validate(parser);
      assertThat(result.getTestAssertions().stream().map(one -> one.getMessage()).distinct())
          .isEmpty();
    }
  }

  @Test
  void itSaysWhatBecameOfLeadersWhomTheSchemeReachedAndWhatItCost() throws IOException {
    layOut();
    var account = page("/results/report" + YEAR, Person.SUNE).select("#account");
    assertThat(account.select("h3")).hasSize(3);
    assertThat(account.text()).contains("91.6 % (98 of 107)", "for each hour");
    for (String path : new String[] {"/results/report.pdf", "/results/slide.pdf"}) {
      assertThat(words(bytes(path + YEAR, Person.SUNE)).replaceAll("\\s+", " "))
          .contains("91.6 % (98 of 107)", "for each hour", "they came");
    }
    assertThat(page("/results/report" + YEAR, Person.LEN).select("#account")).isEmpty();
    assertThat(words(bytes("/results/report.pdf" + YEAR, Person.LEN))).doesNotContain("98 of 107");
  }

  @Test
  void aYearFitsOnOneSlide() throws IOException {
    layOut();
    try (var document = Loader.loadPDF(bytes("/results/slide.pdf" + YEAR, Person.SUNE))) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
    }
  }

  @Test
  void theCommandLineWritesTheSame(@TempDir Path folder) throws IOException {
    layOut();
    write(folder.resolve("out"));
    assertThat(folder.resolve("out")).isDirectoryContaining("glob:**/report.pdf");
    assertThat(words(Files.readAllBytes(folder.resolve("out/report.pdf"))))
        .containsPattern(Pattern.compile("Allowing for earlier marks"));
    assertThat(Files.readString(folder.resolve("out/public.txt"))).contains("students came");
  }

  @Test
  void theCommandLineWritesOpenDataOnceTheYearWasReleased(@TempDir Path folder) throws IOException {
    layOut();
    write(folder.resolve("before"));
    assertThat(folder.resolve("before")).isDirectoryNotContaining("glob:**/figures.csv");
    jdbc.sql("update curriculum.result set provisional = false").update();
    jdbc.sql(
            """
            insert into scheme.target_withdrawal (target_id, reason, withdrawn_at)
            select t.id, 'nothing known of them', '2026-11-01T09:00Z'
            from scheme.target t
            where t.cohort_id <> :physics
            on conflict do nothing
            """)
        .param("physics", HERE.id(441))
        .update();
    jdbc.sql(
            """
            delete from curriculum.enrolment e
            where not exists (
              select from curriculum.result r
              where r.unit_offering_id = e.unit_offering_id
                and r.person_id = e.person_id)
            """)
        .update();
    var released =
        web.post()
            .uri("/results/releases")
            .param("year", HERE.id(242).toString())
            .with(As.person(HERE, Person.SUNE))
            .with(csrf())
            .exchange();
    assertThat(released).hasStatus(303);
    write(folder.resolve("after"));
    assertThat(Files.readString(folder.resolve("after/figures.csv")))
        .contains("scheme,year,figures,subject,came,value,withheld")
        .containsPattern(",students,[^\n]*PHYS101[^\n]*,4\\+,30,no");
    assertThat(Files.readString(folder.resolve("after/dictionary.csv")))
        .contains("column,value,meaning", "figures,students,", "withheld,yes,");
  }

  private void write(Path out) {
    var command = new ReportCommand();
    new CommandLine(command)
        .parseArgs(
            "--institution",
            HERE.handle(),
            "--scheme",
            "pal-" + HERE.canary().toLowerCase(Locale.ROOT),
            "--out",
            out.toString());
    assertThat(command.run(application)).isZero();
  }

  @Test
  void aReportAsksTheDatabaseForLittleMoreThanItsResults() throws Exception {
    layOut();
    assertThat(QueryCount.statementsOf(() -> page("/results/report" + YEAR, Person.SUNE)))
        .hasSizeLessThanOrEqualTo(17);
  }

  private MvcTestResult write(String block, int version, String words) {
    return web.post()
        .uri("/results/report/texts")
        .param("year", HERE.id(242).toString())
        .param("block", block)
        .param("version", String.valueOf(version))
        .param("words", words)
        .with(As.person(HERE, Person.SUNE))
        .with(csrf())
        .exchange();
  }

  private MvcTestResult post(String path, String field, String value) {
    return web.post()
        .uri(path)
        .param("year", HERE.id(242).toString())
        .param(field, value)
        .with(As.person(HERE, Person.SUNE))
        .with(csrf())
        .exchange();
  }

  private static String words(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private Document page(String path, Person reader) {
    return Jsoup.parse(new String(bytes(path, reader), StandardCharsets.UTF_8));
  }

  private byte[] bytes(String path, Person reader) {
    var answer = web.get().uri(URI.create(path)).with(As.person(HERE, reader)).exchange();
    assertThat(answer).hasStatus(200);
    return answer.getResponse().getContentAsByteArray();
  }

  private static String text(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
