package app.cairn.attendance.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Outbox;
import app.cairn.world.World;
import app.cairn.world.WorldClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CairnTest
@InWorld
class RegisterNudgesTest {

  /** The session of today ends at eleven; ten past ten is now. */
  private static final Duration TWO_DAYS_AFTER_ITS_END = Duration.ofHours(49);

  private final Outbox outbox = new Outbox();

  @Autowired RegisterNudges nudges;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void leaveNoMails() {
    outbox.burnAll();
  }

  @Test
  void twoDaysAfterASessionItsKeepersAreAskedOnceForTheRegister() {
    nudges.run();
    assertThat(letters())
        .as("last week's is confirmed, today's goes on")
        .extracting(Outbox.Letter::link)
        .noneMatch(link -> link.endsWith(World.HERE.id(701).toString()))
        .noneMatch(link -> link.endsWith(World.HERE.id(702).toString()));
    WorldClock.forward(TWO_DAYS_AFTER_ITS_END);
    nudges.run();
    List<Outbox.Letter> letters = letters();
    assertThat(letters)
        .extracting(Outbox.Letter::to)
        .anyMatch(to -> to.startsWith("leo@"))
        .anyMatch(to -> to.startsWith("lia@"));
    assertThat(letters.getFirst().text()).contains("not confirmed").doesNotContain("Family");
    assertThat(letters)
        .extracting(Outbox.Letter::link)
        .contains("/i/northmoor/open?to=/registers/" + World.HERE.id(702));
    nudges.run();
    assertThat(outbox.waiting()).as("once").isZero();
  }

  @Test
  void aConfirmedRegisterIsNotAskedFor() {
    jdbc.sql(
            """
            insert into attendance.register_confirmation (register_id, confirmed_by, confirmed_at)
            select id, null, now() from attendance.register
            on conflict do nothing
            """)
        .update();
    WorldClock.forward(TWO_DAYS_AFTER_ITS_END);
    nudges.run();
    assertThat(outbox.waiting()).isZero();
  }

  @Test
  void aRegisterThatNobodyKeepsIsNotAskedForAsAfterACancellation() {
    jdbc.sql("delete from attendance.register_keeper").update();
    WorldClock.forward(TWO_DAYS_AFTER_ITS_END);
    nudges.run();
    assertThat(outbox.waiting()).isZero();
  }

  @Test
  void aSessionThatFilesBroughtAfterwardsIsNotAskedFor() {
    jdbc.sql("update attendance.register set opened_at = upper(during)").update();
    WorldClock.forward(TWO_DAYS_AFTER_ITS_END);
    nudges.run();
    assertThat(outbox.waiting()).isZero();
  }

  private List<Outbox.Letter> letters() {
    var letters = new java.util.ArrayList<Outbox.Letter>();
    while (outbox.waiting() > 0) {
      letters.add(outbox.next());
    }
    return letters;
  }
}
