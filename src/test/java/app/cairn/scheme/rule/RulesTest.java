package app.cairn.scheme.rule;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.institution.SchoolId;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.rules.RuleName;
import app.cairn.scheme.rules.RuleSet;
import app.cairn.scheme.rules.Rules;
import app.cairn.scheme.rules.SetFor;
import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import app.cairn.world.QueryCount;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@CairnTest
@InWorld
class RulesTest {

  private static final SchemeId SCHEME = new SchemeId(HERE.id(401));
  private static final SchoolId FACULTY = new SchoolId(HERE.id(210));
  private static final SchoolId PHYSICS = new SchoolId(HERE.id(211));
  private static final SchoolId CHEMISTRY = new SchoolId(HERE.id(213));

  private static final UUID GROUP = HERE.id(651);

  @Autowired MockMvcTester web;
  @Autowired Rules rules;
  @Autowired Clock clock;

  @Test
  void whatIsSetForAFacultyHoldsForTheSchoolsBelowItAndSaysSo() {
    assertThat(set(Person.SUNE, FACULTY.toString(), "1", today())).hasStatus(303);

    var physics = rules.of(SCHEME).forSchool(PHYSICS, today()).leadersPerSession();
    assertThat(physics.value().atLeast()).isEqualTo(1);
    assertThat(physics.origin().setFor()).isEqualTo(SetFor.SCHOOL);
    assertThat(physics.origin().where()).isEqualTo("Faculty of " + HERE.canary());
    assertThat(physics.origin().since()).contains(today());
    assertThat(rules.of(SCHEME).forSchool(CHEMISTRY, today()).leadersPerSession().value().atLeast())
        .isEqualTo(2);
  }

  @Test
  void aChangeHoldsFromItsDayAndThePastStaysAsItWas() {
    assertThat(set(Person.SUNE, "", "3", today().plusDays(30))).hasStatus(303);

    assertThat(atScheme(today().minusDays(1))).isEqualTo(2);
    assertThat(atScheme(today().plusDays(29))).isEqualTo(2);
    assertThat(atScheme(today().plusDays(30))).isEqualTo(3);
  }

  @Test
  void aChangeAheadCanBeUndone() {
    set(Person.SUNE, "", "3", today().plusDays(30));
    var ahead =
        sets().stream()
            .filter(set -> set.from().equals(java.util.Optional.of(today().plusDays(30))))
            .findFirst()
            .orElseThrow();

    assertThat(delete(ahead, Person.SUNE)).hasStatus(303);

    assertThat(atScheme(today().plusDays(400))).isEqualTo(2);
    assertThat(sets()).filteredOn(set -> set.name() == RuleName.LEADERS_PER_SESSION).hasSize(1);
  }

  @Test
  void twoChangesAheadHoldOneAfterTheOther() {
    set(Person.SUNE, "", "4", today().plusDays(60));
    set(Person.SUNE, "", "3", today().plusDays(30));

    assertThat(atScheme(today().plusDays(59))).isEqualTo(3);
    assertThat(atScheme(today().plusDays(60))).isEqualTo(4);
  }

  @Test
  void aChangeInThePastIsRefusedAndWhatWasTypedStays() {
    assertThat(set(Person.SUNE, "", "5", today().minusDays(1)))
        .hasStatus(422)
        .bodyText()
        .contains("Choose a day from today on", "value=\"5\"");
    assertThat(atScheme(today())).isEqualTo(2);
  }

  @Test
  void aWrongNumberIsSaidWithItsBounds() {
    assertThat(set(Person.SUNE, "", "many", today()))
        .hasStatus(422)
        .bodyText()
        .contains("Give a number from 1 to 6.", "value=\"many\"");
  }

  @Test
  void aCoordinatorSetsRulesForTheirOwnSchoolAndNoOther() {
    assertThat(set(Person.COLIN, PHYSICS.toString(), "1", today())).hasStatus(303);
    assertThat(set(Person.COLIN, CHEMISTRY.toString(), "1", today())).hasStatus(403);
    assertThat(set(Person.COLIN, "", "1", today())).hasStatus(403);
    assertThat(set(Person.PIA, "", "1", today())).hasStatus(404);
    assertThat(set(Person.ABEL, "", "1", today())).hasStatus(404);
  }

  @Test
  void aSchoolsOwnRuleEndsAndTheSchemesHoldsAgain() {
    set(Person.COLIN, PHYSICS.toString(), "1", today());
    var own =
        sets().stream().filter(set -> set.setFor() == SetFor.SCHOOL).findFirst().orElseThrow();

    assertThat(delete(own, Person.HANNA)).hasStatus(403);
    assertThat(delete(own, Person.COLIN)).hasStatus(303);

    assertThat(rules.of(SCHEME).forSchool(PHYSICS, today()).leadersPerSession().value().atLeast())
        .isEqualTo(2);
  }

  @Test
  void aGroupsRuleComesBeforeItsSchoolsAndSaysWhoseItIs() {
    set(Person.COLIN, PHYSICS.toString(), "1", today());
    assertThat(setForGroup(Person.COLIN)).hasStatus(303).hasHeader("Location", "/groups/" + GROUP);

    var here = rules.of(SCHEME).at(PHYSICS, GROUP, today()).leadersPerSession();
    assertThat(here.value().atLeast()).isEqualTo(4);
    assertThat(here.origin().setFor()).isEqualTo(SetFor.GROUP);
    assertThat(here.origin().where()).isNotEmpty();
    assertThat(rules.of(SCHEME).forSchool(PHYSICS, today()).leadersPerSession().value().atLeast())
        .isEqualTo(1);
    assertThat(get("/groups/" + GROUP, Person.COLIN))
        .hasStatusOk()
        .bodyText()
        .contains("set for " + here.origin().where() + " since");

    var own = sets().stream().filter(set -> set.setFor() == SetFor.GROUP).findFirst().orElseThrow();
    assertThat(delete(own, Person.COLIN)).hasHeader("Location", "/groups/" + GROUP);
    assertThat(sets()).noneMatch(set -> set.setFor() == SetFor.GROUP);
  }

  @Test
  void aGroupsRuleIsSetByThoseWhoRunItsPart() {
    var form = "/schemes/" + SCHEME + "/rules/new?rule=leaders_per_session&group=";
    assertThat(get(form + GROUP, Person.COLIN)).hasStatusOk().bodyText().contains("alone.");
    assertThat(get(form + GROUP, Person.HANNA)).hasStatus(403);
    assertThat(get(form + UUID.randomUUID(), Person.COLIN)).hasStatus(404);
    assertThat(setForGroup(Person.HANNA)).hasStatus(403);
    assertThat(setForGroup(Person.ABEL)).hasStatus(404);
  }

  @Test
  void everyRuleHasAFormThatShowsWhatHolds() {
    for (var rule : RuleName.values()) {
      assertThat(get("/schemes/" + SCHEME + "/rules/new?rule=" + rule.key(), Person.SUNE))
          .hasStatusOk();
    }
  }

  @Test
  void theSchemesPageShowsTheRulesInEightQuestionsAtMost() throws Exception {
    assertThat(get("/schemes/" + SCHEME, Person.SUNE))
        .hasStatusOk()
        .bodyText()
        .contains("At least 2 different " + HERE.canary() + " guides");
    assertThat(QueryCount.statementsOf(() -> get("/schemes/" + SCHEME, Person.SUNE)))
        .hasSizeLessThanOrEqualTo(8);
  }

  private int atScheme(LocalDate day) {
    return rules.of(SCHEME).forScheme(day).leadersPerSession().value().atLeast();
  }

  private List<RuleSet> sets() {
    return rules.of(SCHEME).sets();
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(java.time.ZoneId.of("Europe/London")));
  }

  private MvcTestResult set(Person who, String place, String atLeast, LocalDate since) {
    return web.post()
        .uri("/schemes/" + SCHEME + "/rules")
        .param("rule", "leaders_per_session")
        .param("atLeast", atLeast)
        .param("place", place)
        .param("since", since.toString())
        .with(csrf())
        .with(As.person(HERE, who))
        .exchange();
  }

  private MvcTestResult setForGroup(Person who) {
    return web.post()
        .uri("/schemes/" + SCHEME + "/rules")
        .param("rule", "leaders_per_session")
        .param("atLeast", "4")
        .param("group", GROUP.toString())
        .param("since", today().toString())
        .with(csrf())
        .with(As.person(HERE, who))
        .exchange();
  }

  private MvcTestResult delete(RuleSet set, Person who) {
    return web.delete()
        .uri("/schemes/" + SCHEME + "/rules/" + set.id())
        .with(csrf())
        .with(As.person(HERE, who))
        .exchange();
  }

  private MvcTestResult get(String path, Person who) {
    return web.get().uri(path).with(As.person(HERE, who)).exchange();
  }
}
