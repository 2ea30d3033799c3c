package app.cairn.attendance.register;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.attendance.Quality;
import app.cairn.attendance.RegisterId;
import app.cairn.attendance.Registers;
import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import app.cairn.world.World;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Last week three said so themselves, two were ticked and one was put in by a correction. */
@CairnTest
@InWorld
class QualityTest {

  private static final RegisterId LAST_WEEK = new RegisterId(World.HERE.id(701));
  private static final RegisterId NOW = new RegisterId(World.HERE.id(702));

  @Autowired MockMvcTester web;
  @Autowired Registers registers;
  @Autowired JdbcClient jdbc;

  @Test
  void countsTheWaysAndTheHeadcount() {
    assertThat(registers.qualityOf(List.of(LAST_WEEK)))
        .isEqualTo(new Quality(1, 1, 6, 3, 3, 0, 0, 0, 1, 1, 1, 0));
  }

  @Test
  void addsUpOverSessionsAndOfNoneThereIsNothing() {
    assertThat(registers.qualityOf(List.of(LAST_WEEK, NOW)))
        .isEqualTo(new Quality(2, 1, 6, 3, 3, 0, 0, 0, 1, 1, 1, 0));
    assertThat(registers.qualityOf(List.of()))
        .isEqualTo(new Quality(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void saysItPlainlyOnTheRegister() throws Exception {
    assertThat(page(Person.LEO))
        .contains("3 of 6 said so themselves; 3 by hand.")
        .contains("About one person a correction was made.")
        .contains("The headcount agreed.");
    jdbc.sql("update attendance.register_confirmation set headcount = 9").update();
    assertThat(page(Person.LEO)).contains("The headcount differs by 3.");
    jdbc.sql("update attendance.register_confirmation set headcount = null").update();
    assertThat(page(Person.LEO)).contains("Nobody counted heads.");
  }

  /** The list comes anew after each tick, and what is said of the record beside it. */
  @Test
  void saysItAnewWithTheList() throws Exception {
    String list =
        web.get()
            .uri("/registers/{id}", LAST_WEEK.value())
            .header("HX-Request", "true")
            .with(As.person(World.HERE, Person.LEO))
            .exchange()
            .getResponse()
            .getContentAsString();
    assertThat(Jsoup.parse(list).select("#quality[hx-swap-oob]").text())
        .contains("3 of 6 said so themselves; 3 by hand.");
    assertThat(Jsoup.parse(list).select("#roster")).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"OLU", "SONIA", "LEN", "MARA"})
  void whoeverSeesNumbersOnlyIsNotToldWhoWasCorrected(Person person) throws Exception {
    assertThat(page(person)).doesNotContain("correction");
  }

  private String page(Person person) throws UnsupportedEncodingException {
    return Jsoup.parse(
            web.get()
                .uri("/registers/{id}", LAST_WEEK.value())
                .with(As.person(World.HERE, person))
                .exchange()
                .getResponse()
                .getContentAsString())
        .text();
  }
}
