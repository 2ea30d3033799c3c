package app.cairn.people.equity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import app.cairn.world.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@CairnTest
@InWorld
class EquityFieldsTest {

  private static final String PAGE = "/people/equity-fields";

  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;

  @Test
  void aFieldIsSwitchedOnForAStatedPurpose() {
    assertThat(switchOn("disability", "To see whether sessions are accessible")).hasStatus(303);

    assertThat(web.get().uri(PAGE).with(As.person(World.HERE, Person.ADA)))
        .hasStatusOk()
        .bodyText()
        .contains("disability", "To see whether sessions are accessible", "Nobody’s value is held");
  }

  @Test
  void withoutAPurposeNothingIsSwitchedOnAndWhatWasTypedStays() {
    assertThat(switchOn("disability", " "))
        .hasStatus(422)
        .bodyText()
        .contains("Say what the field is kept for", "value=\"disability\"");
    assertThat(count("select count(*) from people.equity_field where field = 'disability'"))
        .isZero();
  }

  @Test
  void aFieldThatIsOnKeepsItsPurpose() {
    switchOn("disability", "To see whether sessions are accessible");

    assertThat(switchOn("disability", "Something else"))
        .hasStatus(422)
        .bodyText()
        .contains("switched on already");
  }

  @Test
  void switchingAFieldOffDeletesItsValues() {
    String field = jdbc.sql("select field from people.equity_field").query(String.class).single();
    assertThat(count("select count(*) from people.equity_value")).isPositive();

    assertThat(
            web.delete()
                .uri(PAGE)
                .param("field", field)
                .with(As.person(World.HERE, Person.ADA))
                .with(csrf()))
        .hasStatus(303);

    assertThat(count("select count(*) from people.equity_value")).isZero();
    assertThat(count("select count(*) from people.equity_field")).isZero();
  }

  @Test
  void whatAnImportRememberedOfASwitchedOffFieldGoesToo() {
    String field = jdbc.sql("select field from people.equity_field").query(String.class).single();
    jdbc.sql(
            """
            insert into platform.intake_journal (run_id, id, table_name, what, before, after)
            select r.id, platform.next_id(), t.name, 'changed',
              jsonb_build_object('field', :field, 'value', 'before'),
              jsonb_build_object('field', :field, 'value', 'after')
            from (select id from platform.intake_run limit 1) r
            cross join (values ('people.equity_value'), ('institution.room')) t (name)
            """)
        .param("field", field)
        .update();

    web.delete()
        .uri(PAGE)
        .param("field", field)
        .with(As.person(World.HERE, Person.ADA))
        .with(csrf())
        .exchange();

    assertThat(
            count(
                "select count(*) from platform.intake_journal where table_name ="
                    + " 'people.equity_value'"))
        .isZero();
    assertThat(
            count(
                "select count(*) from platform.intake_journal where table_name ="
                    + " 'institution.room'"))
        .isPositive();
  }

  private MvcTestResult switchOn(String field, String purpose) {
    return web.post()
        .uri(PAGE)
        .param("field", field)
        .param("purpose", purpose)
        .with(As.person(World.HERE, Person.ADA))
        .with(csrf())
        .exchange();
  }

  private long count(String query) {
    return jdbc.sql(query).query(Long.class).single();
  }
}
