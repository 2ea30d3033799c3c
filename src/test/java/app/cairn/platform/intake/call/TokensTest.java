package app.cairn.platform.intake.call;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.platform.Actor;
import app.cairn.platform.contributions.RolesOf;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.world.CairnTest;
import app.cairn.world.Person;
import app.cairn.world.World;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Another system brings records with a token in place of a session. */
@CairnTest
class TokensTest {

  @Autowired MockMvcTester web;
  @Autowired Tokens tokens;
  @Autowired RolesOf roles;

  @Test
  void whoeverHoldsATokenMayBringRecordsOfItsInstitutionUntilItIsEnded() throws IOException {
    var ada = roles.actor(World.HERE.institution(), World.HERE.person(Person.ADA));
    String token = Tenancy.within(ada.institution(), () -> tokens.make("nightly", ada));

    assertThat(send("Bearer " + token)).hasStatus(200).bodyText().contains("\"outcome\":\"ready\"");

    end(ada, "nightly");
    assertThat(send("Bearer " + token)).hasStatus(401);
  }

  @Test
  void aTokenOfNobodysOrOfAnotherInstitutionsHandleBringsNothing() throws IOException {
    var ada = roles.actor(World.HERE.institution(), World.HERE.person(Person.ADA));
    String token = Tenancy.within(ada.institution(), () -> tokens.make("forged", ada));

    assertThat(send("")).hasStatus(401);
    assertThat(send("Bearer cairn_northmoor_" + "a".repeat(32))).hasStatus(401);
    assertThat(send("Bearer " + token.replace("northmoor", "eastvale"))).hasStatus(401);
    assertThat(send("Bearer " + token.replace("northmoor", "nowhere"))).hasStatus(401);
    end(ada, "forged");
  }

  private void end(Actor by, String name) {
    Tenancy.within(
        by.institution(),
        () ->
            tokens.inForce().stream()
                .filter(token -> token.name().equals(name))
                .allMatch(token -> tokens.end(token.id(), by)));
  }

  private MvcTestResult send(String authorization) throws IOException {
    return web.post()
        .uri("/api/imports?preview=true")
        .header("Authorization", authorization)
        .contentType("application/zip")
        .content(rooms())
        .exchange();
  }

  private static byte[] rooms() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("rooms.csv"));
      zip.write(
          "room,name,building,campus,capacity\nr1,Lime 1,Lime,North,20\n"
              .getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
