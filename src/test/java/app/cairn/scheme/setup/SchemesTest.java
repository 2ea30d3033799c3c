package app.cairn.scheme.setup;

import static app.cairn.world.World.ELSEWHERE;
import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.platform.Ids;
import app.cairn.scheme.Preset;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.Schemes;
import app.cairn.scheme.preset.PresetRules;
import app.cairn.scheme.rules.Rules;
import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@CairnTest
@InWorld
class SchemesTest {

  @Autowired MockMvcTester web;
  @Autowired Schemes schemes;
  @Autowired Rules rules;

  @Test
  void aSchemeStartsWithTheRulesAndYearOfItsForm() {
    var id = Ids.next();
    assertThat(start(id, "course-pals", "course_mentoring", Person.ADA))
        .hasStatus(303)
        .hasRedirectedUrl("/schemes/" + id);

    var scheme = new SchemeId(id);
    assertThat(schemes.find(scheme).orElseThrow().preset()).isEqualTo(Preset.COURSE_MENTORING);
    assertThat(schemes.years(scheme))
        .extracting(year -> year.year().value())
        .containsExactly(HERE.id(242));
    var here = rules.of(scheme).forScheme(LocalDate.of(2026, 11, 10));
    for (var rule : PresetRules.of(Preset.COURSE_MENTORING)) {
      assertThat(here.applying(rule.name()).value()).isEqualTo(rule.value());
    }
  }

  @Test
  void theFormSentTwiceStartsOneScheme() {
    var id = Ids.next();
    start(id, "twice", "module_pairs", Person.ADA);
    assertThat(start(id, "twice", "module_pairs", Person.ADA)).hasStatus(303);
    assertThat(schemes.all()).filteredOn(scheme -> scheme.handle().equals("twice")).hasSize(1);
  }

  @Test
  void aHandleThatIsTakenOrMisspeltIsSaidAndTheFormKept() {
    var taken = schemes.find(new SchemeId(HERE.id(401))).orElseThrow().handle();
    assertThat(start(Ids.next(), taken, "module_pairs", Person.ADA))
        .hasStatus(422)
        .bodyText()
        .contains("Another scheme has this short name", "value=\"New one\"");
    assertThat(start(Ids.next(), "Not Good", "module_pairs", Person.ADA)).hasStatus(422);
  }

  @Test
  void onlyAnAdministratorStartsAScheme() {
    assertThat(start(Ids.next(), "mine", "module_pairs", Person.SUNE)).hasStatus(404);
    assertThat(get("/schemes/new", Person.SUNE)).hasStatus(404);
    assertThat(get("/schemes/new", Person.ADA)).hasStatusOk();
  }

  @Test
  void aSchemeIsSeenByThoseWhoHaveAPartInIt() {
    var path = "/schemes/" + HERE.id(401);
    for (var who : new Person[] {Person.ADA, Person.SUNE, Person.COLIN, Person.SONIA, Person.OLU}) {
      assertThat(get(path, who)).hasStatusOk();
    }
    for (var who : new Person[] {Person.ABEL, Person.STIG, Person.PIA, Person.LEN}) {
      assertThat(get(path, who)).hasStatus(404);
    }
    assertThat(get("/schemes/" + ELSEWHERE.id(401), Person.ADA)).hasStatus(404);
  }

  @Test
  void wordsAreChangedInAllTheirFormsOrNotAtAll() {
    var path = "/schemes/" + HERE.id(401) + "/words";
    assertThat(get(path, Person.SUNE)).hasStatusOk();
    assertThat(words(path, "study buddy", "", Person.SUNE)).hasStatus(422);
    assertThat(words(path, "study buddy", "a study buddy", Person.COLIN)).hasStatus(403);
    assertThat(words(path, "study buddy", "a study buddy", Person.SUNE)).hasStatus(303);
    assertThat(get(path, Person.SUNE)).bodyText().contains("A study buddy helps");
  }

  @Test
  void anybodyMayCompareTheFourKinds() {
    assertThat(web.get().uri("/comparison"))
        .hasStatusOk()
        .bodyText()
        .contains("PALS Leader", "PASS mentor", "More than 3 PASS sessions led in a term.")
        .doesNotContain(ELSEWHERE.canary());
  }

  private MvcTestResult words(String path, String one, String aOne, Person who) {
    var request =
        web.post()
            .uri(path)
            .param("leader.one", one)
            .param("leader.many", one + "s")
            .param("leader.a-one", aOne)
            .param("leader.the-one", "the " + one)
            .param("leader.the-many", "the " + one + "s");
    for (var word :
        new String[] {
          "scheme",
          "participant",
          "session",
          "group",
          "organiser",
          "coordinator",
          "supervisor",
          "lecturer",
          "contact",
          "module"
        }) {
      request =
          request
              .param(word + ".one", word)
              .param(word + ".many", word + "s")
              .param(word + ".a-one", "a " + word)
              .param(word + ".the-one", "the " + word)
              .param(word + ".the-many", "the " + word + "s");
    }
    return request.with(csrf()).with(As.person(HERE, who)).exchange();
  }

  private MvcTestResult start(UUID id, String handle, String preset, Person who) {
    return web.post()
        .uri("/schemes")
        .param("id", id.toString())
        .param("name", "New one")
        .param("handle", handle)
        .param("preset", preset)
        .param("year", HERE.id(242).toString())
        .with(csrf())
        .with(As.person(HERE, who))
        .exchange();
  }

  private MvcTestResult get(String path, Person who) {
    return web.get().uri(path).with(As.person(HERE, who)).exchange();
  }
}
