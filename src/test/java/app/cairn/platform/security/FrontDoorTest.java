package app.cairn.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.Person;
import app.cairn.world.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@CairnTest
class FrontDoorTest {

  @Autowired MockMvcTester web;

  @Test
  void whoeverIsNotSignedInIsAskedTo() {
    assertThat(web.get().uri("/")).hasStatus(303).hasRedirectedUrl("/sign-in");
  }

  @Test
  void whoeverIsSignedInSeesTheirOwnInstitution() {
    assertThat(web.get().uri("/").with(As.person(World.HERE, Person.COLIN)))
        .hasStatusOk()
        .bodyText()
        .contains(World.HERE.canary())
        .doesNotContain(World.ELSEWHERE.canary());
  }

  @Test
  void anotherSitesRequestToChangeSomethingIsRefused() {
    assertThat(
            web.post()
                .uri("/sign-out")
                .header("Sec-Fetch-Site", "cross-site")
                .with(csrf())
                .with(As.person(World.HERE, Person.COLIN)))
        .hasStatus(403);
  }

  @Test
  void aRequestWithoutTheFormsTokenIsRefused() {
    assertThat(web.post().uri("/sign-out").with(As.person(World.HERE, Person.COLIN)))
        .hasStatus(403);
  }

  @Test
  void whatDoesNotExistIsNotFound() {
    assertThat(web.get().uri("/nothing-here").with(As.person(World.HERE, Person.COLIN)))
        .hasStatus(404)
        .bodyText()
        .contains("There is nothing here");
  }

  @Test
  void everyAnswerForbidsWhatItDoesNotNeed() {
    assertThat(web.get().uri("/sign-in"))
        .hasHeader("X-Content-Type-Options", "nosniff")
        .hasHeader("Referrer-Policy", "same-origin")
        .headers()
        .hasHeaderSatisfying(
            "Content-Security-Policy",
            policies ->
                assertThat(policies.getFirst())
                    .startsWith("default-src 'none'")
                    .contains("manifest-src 'self'")
                    .doesNotContain("unsafe"));
  }
}
