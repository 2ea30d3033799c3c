package app.cairn.sessions.note;

import static app.cairn.world.World.ELSEWHERE;
import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.world.CairnTest;
import app.cairn.world.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@CairnTest
class NoteLinkTest {

  @Autowired private MockMvcTester web;

  @Test
  void aLinkOpensItsOwnUniversitysNoteAlone() {
    assertThat(get(HERE, "physics-note-1")).hasStatus(200).bodyText().contains(HERE.canary());
    assertThat(get(ELSEWHERE, "physics-note-2")).hasStatus(200);
    assertThat(get(ELSEWHERE, "physics-note-1")).hasStatus(404);
    assertThat(get(HERE, "physics-note-2")).hasStatus(404);
    assertThat(web.get().uri("/i/nowhere/notes/physics-note-1").exchange()).hasStatus(404);
  }

  private MvcTestResult get(World world, String token) {
    return web.get().uri("/i/" + world.handle() + "/notes/" + token).exchange();
  }
}
