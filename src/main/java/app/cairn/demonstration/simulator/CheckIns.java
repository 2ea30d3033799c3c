package app.cairn.demonstration.simulator;

import java.util.List;

/** How people were taken down: on paper at first, by scanning now. */
final class CheckIns {
  private static final List<String> NOW = ways("scan", 62, "code", 13, "tick", 20, "sheet", 5);
  private static final List<String> LAST_YEAR =
      ways("code", 12, "tick", 58, "sheet", 30, "scan", 0);
  private static final List<String> BEFORE = ways("sheet", 85, "tick", 15, "scan", 0, "code", 0);

  private final int back;
  private final Chance chance;

  CheckIns(int back, Chance chance) {
    this.back = back;
    this.chance = chance;
  }

  void take(Session session, Student student) {
    String way = chance.one(back == 0 ? NOW : back == 1 ? LAST_YEAR : BEFORE);
    int seconds = (int) Math.clamp(Math.round(chance.normal(120, 260)), -420, 2400);
    session.came.add(new Session.Came(student, way, session.starts.plusSeconds(seconds)));
  }

  private static List<String> ways(
      String a, int as, String b, int bs, String c, int cs, String d, int ds) {
    var ways = new java.util.ArrayList<String>();
    ways.addAll(java.util.Collections.nCopies(as, a));
    ways.addAll(java.util.Collections.nCopies(bs, b));
    ways.addAll(java.util.Collections.nCopies(cs, c));
    ways.addAll(java.util.Collections.nCopies(ds, d));
    return List.copyOf(ways);
  }
}
