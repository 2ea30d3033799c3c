package app.cairn.platform.intake.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.platform.Actor;
import app.cairn.platform.PersonId;
import app.cairn.platform.Roles;
import app.cairn.platform.intake.call.Tokens;
import app.cairn.platform.intake.run.Undoing;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.Person;
import app.cairn.world.QueryCount;
import app.cairn.world.World;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What an administrator sees and does; each test takes back what it brought. */
@CairnTest
class ImportPagesTest {

  private static final String ROOMS = "room,name,building,campus,capacity\n";

  @Autowired MockMvcTester web;
  @Autowired Tokens tokens;
  @Autowired Undoing undoing;
  @Autowired JdbcClient jdbc;
  @Autowired PlatformTransactionManager transactions;

  @Test
  void filesArePreviewedAppliedAndUndone() throws Exception {
    String run =
        upload(
            new MockMultipartFile(
                "file",
                "rooms.csv",
                "text/csv",
                (ROOMS + "IT-1,Test room,,,12\nIT-2,Bad room,,,many\n")
                    .getBytes(StandardCharsets.UTF_8)));

    String preview = untilDone(run);
    assertThat(preview).contains("Ready to apply", "isn’t a number", "rooms.csv");
    assertThat(rooms()).isEmpty();

    assertThat(web.post().uri(run + "/application").with(administrator()).with(csrf()))
        .hasStatus(303);
    assertThat(untilDone(run)).contains("Undo this import");
    assertThat(rooms()).containsExactly("Test room");

    assertThat(web.post().uri(run + "/undo").with(administrator()).with(csrf())).hasStatus(303);
    assertThat(rooms()).isEmpty();
    assertThat(untilDone(run)).contains("Undone");
  }

  @Test
  void badRowsAndChangesComeAsFiles() throws Exception {
    String run = "/imports/" + World.HERE.id(491);

    assertThat(web.get().uri(run + "/bad-rows.csv").with(administrator()))
        .hasStatusOk()
        .bodyText()
        .contains("3", "isn’t a number");
    assertThat(web.get().uri(run + "/changes.csv").with(administrator()))
        .hasStatusOk()
        .bodyText()
        .contains("becomes");
  }

  @Test
  void whatCannotBeReadIsSaidAndNothingIsKept() {
    assertThat(
            web.post()
                .uri("/imports")
                .multipart()
                .file(new MockMultipartFile("file", "records.pdf", null, new byte[] {1, 2, 3}))
                .with(administrator())
                .with(csrf()))
        .hasStatus(422)
        .bodyText()
        .contains("Send CSV files");
  }

  @Test
  void whatWasTooLargeIsSaidOnTheForm() {
    assertThat(web.get().uri("/imports/new?too-large=true").with(administrator()))
        .hasStatusOk()
        .bodyText()
        .contains("more than 300 MB");
  }

  @Test
  void aMappingIsSavedOrItsFaultIsSaidWithTheLine() {
    assertThat(
            web.post()
                .uri("/imports/mappings")
                .param(
                    "text",
                    "name: Mine\n"
                        + "source: mine\n"
                        + "records:\n"
                        + "  rooms:\n"
                        + "    - from: r.csv\n"
                        + "      fields: {rom: x}\n")
                .with(administrator())
                .with(csrf()))
        .hasStatus(422)
        .bodyText()
        .contains("Line 6", "rom");
  }

  @Test
  void anotherSystemBringsRecordsWithItsToken() throws Exception {
    String token = token();
    byte[] zip = zip("rooms.csv", ROOMS + "IT-3,Called room,,,12\n");

    var answer =
        web.post().uri("/api/imports").header("Authorization", "Bearer " + token).content(zip);

    assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.outcome").isEqualTo("applied");
    assertThat(rooms()).containsExactly("Called room");
    undoLast();
  }

  @Test
  void withoutATokenInForceNothingComesIn() throws Exception {
    byte[] zip = zip("rooms.csv", ROOMS + "IT-4,Nobody’s room,,,12\n");
    String ended = token();
    endAllTokens();

    for (String token : List.of("", "cairn_kittiwake_" + "x".repeat(32), ended)) {
      assertThat(
              web.post()
                  .uri("/api/imports")
                  .header("Authorization", "Bearer " + token)
                  .content(zip))
          .hasStatus(401);
    }
    assertThat(rooms()).isEmpty();
  }

  @Test
  void thePagesAskTheDatabaseLittle() throws Exception {
    for (String page :
        List.of(
            "/imports", "/imports/new", "/imports/" + World.HERE.id(491), "/imports/mappings")) {
      assertThat(
              QueryCount.statementsOf(() -> web.get().uri(page).with(administrator()).exchange()))
          .as(page)
          .hasSizeLessThanOrEqualTo(8);
    }
  }

  private String upload(MockMultipartFile file) {
    var answer =
        web.post()
            .uri("/imports")
            .multipart()
            .file(file)
            .with(administrator())
            .with(csrf())
            .exchange();
    assertThat(answer).hasStatus(303);
    return String.valueOf(answer.getResponse().getHeader("Location"));
  }

  private String untilDone(String run) throws Exception {
    for (int tries = 0; tries < 200; tries++) {
      var answer = web.get().uri(run).with(administrator()).exchange();
      assertThat(answer).hasStatusOk();
      if (answer.getResponse().getHeader("Refresh") == null) {
        return Jsoup.parse(answer.getResponse().getContentAsString()).text();
      }
      Thread.sleep(200);
    }
    throw new AssertionError("The import did not end");
  }

  private static org.springframework.test.web.servlet.request.RequestPostProcessor administrator() {
    return As.person(World.HERE, Person.ADA);
  }

  private Actor actor() {
    return new Actor(World.HERE.institution(), new PersonId(World.HERE.id(101)), Roles.NONE);
  }

  private String token() {
    return Tenancy.within(World.HERE.institution(), () -> tokens.make("Test", actor()));
  }

  private void endAllTokens() {
    Tenancy.within(
        World.HERE.institution(),
        () ->
            tokens.inForce().stream()
                .filter(token -> token.name().equals("Test"))
                .forEach(token -> tokens.end(token.id(), actor())));
  }

  private void undoLast() {
    UUID run =
        inHere(
            () ->
                jdbc.sql(
                        "select id from platform.intake_run order by brought_at desc, id desc limit"
                            + " 1")
                    .query((row, _) -> row.getObject(1, UUID.class))
                    .single());
    Tenancy.within(
        World.HERE.institution(), () -> undoing.undo(run, new PersonId(World.HERE.id(101))));
  }

  private List<String> rooms() {
    return inHere(
        () ->
            jdbc.sql("select name from institution.room where source_key like 'IT-%' order by 1")
                .query((row, _) -> row.getString(1))
                .list());
  }

  private <T> T inHere(java.util.function.Supplier<T> work) {
    return Tenancy.within(
        World.HERE.institution(),
        () -> new TransactionTemplate(transactions).execute(_ -> work.get()));
  }

  private static byte[] zip(String name, String content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry(name));
      out.write(content.getBytes(StandardCharsets.UTF_8));
      out.closeEntry();
    }
    return bytes.toByteArray();
  }
}
