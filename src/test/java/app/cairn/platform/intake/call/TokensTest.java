package app.cairn.platform.intake.call;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.platform.Actor;
import app.cairn.platform.contributions.RolesOf;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.world.CairnTest;
import app.cairn.world.Person;
import app.cairn.world.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who a calling system is: a token in place of a session. What it may then do, CallTest. */
@CairnTest
class TokensTest {

  @Autowired MockMvcTester web;
  @Autowired Tokens tokens;
  @Autowired RolesOf roles;

  @Test
  void whoeverHoldsATokenMayBringRecordsOfItsInstitutionUntilItIsEnded() {
    var ada = roles.actor(World.HERE.institution(), World.HERE.person(Person.ADA));
    String token = Tenancy.within(ada.institution(), () -> tokens.make("nightly", ada));

    assertThat(send("Bearer " + token)).hasStatus(422).bodyText().contains("no-mapping");

    end(ada, "nightly");
    assertThat(send("Bearer " + token)).hasStatus(401);
  }

  @Test
  void aTokenOfNobodysOrOfAnotherInstitutionsHandleBringsNothing() {
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

  private MvcTestResult send(String authorization) {
    return web.post()
        .uri("/api/imports?mapping=of-nobody")
        .header("Authorization", authorization)
        .contentType("application/zip")
        .content(new byte[] {'P', 'K'})
        .exchange();
  }
}
