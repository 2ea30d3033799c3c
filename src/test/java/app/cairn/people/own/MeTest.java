package app.cairn.people.own;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.people.Looks;
import app.cairn.platform.contributions.RolesOf;
import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@CairnTest
@InWorld
class MeTest {

  @Autowired MockMvcTester web;
  @Autowired Looks looks;
  @Autowired RolesOf roles;
  @Autowired JdbcClient jdbc;

  @Test
  void aPersonSeesWhatIsHeldAndWhoLooked() {
    assertThat(web.get().uri("/me").with(As.person(HERE, Person.PIA)))
        .hasStatusOk()
        .bodyText()
        .contains("pia@kittiwake.example")
        .contains("u-Kittiwake-121")
        .contains("Colin Kittiwake")
        .contains("Register of 3 November")
        .contains("by a code from a mail");
  }

  @Test
  void rolesOfTodayAndOfOnceAreShownToTheirHolder() {
    assertThat(web.get().uri("/me").with(As.person(HERE, Person.STIG)))
        .bodyText()
        .contains("Coordinator")
        .contains("31 July 2026");
  }

  @Test
  void aLookIsNotedAndLookingAtOneselfIsNone() {
    var colin = roles.actor(HERE.institution(), HERE.person(Person.COLIN));
    long before = count();

    looks.log(colin, HERE.person(Person.PER), "attendance", "Register of today");
    looks.log(colin, HERE.person(Person.COLIN), "attendance", "Register of today");

    assertThat(count()).isEqualTo(before + 1);
  }

  private long count() {
    return jdbc.sql("select count(*) from people.look").query((row, n) -> row.getLong(1)).single();
  }
}
