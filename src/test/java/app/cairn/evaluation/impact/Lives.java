package app.cairn.evaluation.impact;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The invented students of results, for tests of what is made of them. */
public final class Lives {

  private Lives() {}

  public static void ofPhysicists(JdbcClient jdbc) {
    var physicists = new Physicists(jdbc);
    physicists.layOut("ability < 0");
    physicists.withdraw(true);
    physicists.endTheYear();
  }
}
