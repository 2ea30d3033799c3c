package app.cairn.attendance.register;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import app.cairn.world.QueryCount;
import app.cairn.world.World;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@CairnTest
@InWorld
class StoryTest {

  private static final UUID LAST_WEEK = World.HERE.id(701);
  private static final UUID RESIT = World.HERE.id(705);
  private static final int PIA = 121;
  private static final int PAT = 126;
  private static final int PRU = 127;
  private static final int HAL = 131;

  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;

  @Test
  void tellsWhatWasSaidInTheOrderInWhichItWasSaid() throws Exception {
    assertThat(text(get(LAST_WEEK, PIA, Person.LEO)))
        .contains("Scanned the code")
        .contains("10:01");
    assertThat(text(get(LAST_WEEK, PAT, Person.COLIN))).contains("put them in: came late");
  }

  @Test
  void ofSomebodyOfWhomNothingWasSaidItSaysThat() throws Exception {
    assertThat(text(get(LAST_WEEK, PRU, Person.LEO))).contains("Nothing has been said");
  }

  @Test
  void whoeverIsNotOnTheListHasNoStory() {
    assertThat(get(LAST_WEEK, HAL, Person.LEO)).hasStatus(404);
    assertThat(get(RESIT, PIA, Person.LEO)).hasStatus(404);
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "MARA", "OLGA", "OLU", "SONIA", "LEN", "TOVE", "LARS", "HANNA", "ABEL", "ADA", "PIA", "PER"
      })
  void whoeverMayNotSeeNamesSeesNoStory(Person person) {
    assertThat(get(LAST_WEEK, PIA, person)).hasStatus(404);
  }

  @Test
  void theLookAtThePersonIsWrittenDown() {
    get(LAST_WEEK, PIA, Person.LEO);
    assertThat(
            jdbc.sql("select count(*) from people.look where actor_id = :leo and person_id = :pia")
                .param("leo", World.HERE.id(111))
                .param("pia", World.HERE.id(PIA))
                .query((row, n) -> row.getInt(1))
                .single())
        .isEqualTo(1);
  }

  @Test
  void asksLittle() throws Exception {
    assertThat(QueryCount.statementsOf(() -> get(LAST_WEEK, PIA, Person.COLIN)))
        .hasSizeLessThanOrEqualTo(8);
  }

  private MvcTestResult get(UUID register, int student, Person person) {
    return web.get()
        .uri("/registers/{id}/entries/{who}", register, World.HERE.id(student))
        .with(As.person(World.HERE, person))
        .exchange();
  }

  private static String text(MvcTestResult answer) throws UnsupportedEncodingException {
    return Jsoup.parse(answer.getResponse().getContentAsString()).text();
  }
}
