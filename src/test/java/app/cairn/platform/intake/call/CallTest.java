package app.cairn.platform.intake.call;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.platform.Actor;
import app.cairn.platform.Roles;
import app.cairn.platform.intake.run.Campus;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.world.CairnTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What another system does with its token is what the page does. */
@CairnTest
class CallTest {

  private static final String THREE = "room,name,capacity\nR1,One,9\nR2,Two,many\nR3,Three,9\n";
  private static final String LISTED =
      "select name from institution.room where upper_inf(listed) order by name";

  @TempDir private Path folder;
  @Autowired private ApplicationContext application;
  @Autowired private Tokens tokens;
  @Autowired private MockMvcTester web;
  private Campus campus;
  private String token = "";

  @BeforeEach
  void makeCampus() {
    campus = new Campus(application, folder);
    var actor = new Actor(campus.institution(), campus.staff("administrator"), Roles.NONE);
    token = Tenancy.within(campus.institution(), () -> tokens.make("Nightly export", actor));
  }

  @AfterEach
  void closeCampus() {
    campus.close();
  }

  @Test
  void aPreviewNamesEveryBadRowAndDoesNothing() {
    var answer = send("?preview=true", THREE);

    assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.outcome").isEqualTo("ready");
    assertThat(answer).bodyJson().extractingPath("$.records[0].added").isEqualTo(2);
    assertThat(answer).bodyJson().extractingPath("$.bad[0].file").isEqualTo("rooms.csv");
    assertThat(answer).bodyJson().extractingPath("$.bad[0].line").isEqualTo(3);
    assertThat(answer).bodyJson().extractingPath("$.bad[0].column").isEqualTo("capacity");
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.bad[0].why")
        .asString()
        .contains("isn’t a number");
    assertThat(campus.read(LISTED)).isEmpty();
  }

  @Test
  void whenMoreThanATenthWouldEndItIsAConflictUntilThatIsAllowed() {
    assertThat(send("", THREE)).hasStatusOk();

    assertThat(send("", "room,name\nR1,One\n"))
        .hasStatus(409)
        .bodyJson()
        .extractingPath("$.outcome")
        .isEqualTo("asks");
    assertThat(campus.read(LISTED)).containsExactly("One", "Three");

    assertThat(send("?allow-removals=true", "room,name\nR1,One\n")).hasStatusOk();
    assertThat(campus.read(LISTED)).containsExactly("One");
  }

  @Test
  void whatCannotBeReadIsRefusedAndSaysWhy() {
    assertThat(send("", "room,name\nR1,\"One\n"))
        .hasStatus(422)
        .bodyJson()
        .extractingPath("$.bad[0].why")
        .isEqualTo("A quote is opened here and never closed.");
    assertThat(send("?mapping=nowhere", THREE))
        .hasStatus(422)
        .bodyJson()
        .extractingPath("$.outcome")
        .isEqualTo("no-mapping");
    byte[] whole = zip(THREE);
    assertThat(send("", java.util.Arrays.copyOf(whole, whole.length / 2))).hasStatus(422);
    assertThat(campus.read(LISTED)).isEmpty();
  }

  @Test
  void aZipThatCallsItselfAFormIsToldWhatToCallItself() {
    assertThat(
            web.post()
                .uri("/api/imports")
                .contentType("application/x-www-form-urlencoded")
                .header("Authorization", "Bearer " + token)
                .content(zip(THREE)))
        .hasStatus(415)
        .bodyText()
        .contains("application/zip");
  }

  private MvcTestResult send(String query, String rooms) {
    return send(query, zip(rooms));
  }

  private MvcTestResult send(String query, byte[] zip) {
    return web.post()
        .uri("/api/imports" + query)
        .header("Authorization", "Bearer " + token)
        .content(zip)
        .exchange();
  }

  private static byte[] zip(String rooms) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry("rooms.csv"));
      out.write(rooms.getBytes(StandardCharsets.UTF_8));
      out.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
