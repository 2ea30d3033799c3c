package app.cairn.bench;

import app.cairn.CairnApplication;
import app.cairn.world.CountedDatabase;
import app.cairn.world.QueryCount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Every page that a person of the largest demonstration university opens: time from request to last
 * byte on loopback, statements, and bytes before compression. The reference is the goal, 30 ms at
 * the 95th percentile.
 */
final class PagesBench implements Bench.Benchmark {

  private static final int WARM = Integer.getInteger("warm", 40);
  private static final int ROUNDS = Integer.getInteger("rounds", 100);
  private static final double GOAL_MILLIS = 30;

  @Override
  public void run() throws Exception {
    ApplicationContextInitializer<GenericApplicationContext> counting =
        context -> context.getBeanFactory().addBeanPostProcessor(new CountedDatabase());
    String data = Optional.ofNullable(System.getenv("CAIRN_DATA")).orElse("data");
    try (var application =
        new SpringApplicationBuilder(CairnApplication.class)
            .initializers(counting)
            .run("--cairn.demonstration=true", "--server.port=0", "--cairn.data=" + data)) {
      String address =
          "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
      var coordinator = new DemonstrationVisitor(address).as("bham-coordinator");
      var leader = new DemonstrationVisitor(address).as("bham-leader");
      var rounds =
          List.of(
              new Round(
                  "nobody", new DemonstrationVisitor(address), List.of("/sign-in", "/comparison")),
              new Round("coordinator", coordinator, coordinators(coordinator)),
              new Round("leader", leader, leaders(leader)),
              new Round(
                  "participant",
                  new DemonstrationVisitor(address).as("bham-participant"),
                  List.of("/", "/sessions", "/my-record")),
              new Round(
                  "administrator",
                  new DemonstrationVisitor(address).as("bham-administrator"),
                  List.of("/", "/imports", "/people")),
              new Round(
                  "planning office",
                  new DemonstrationVisitor(address).as("bham-planning"),
                  List.of("/", "/results")));
      rounds.getFirst().warmUp();
      rounds.get(2).warmUp();
      double report = millis(coordinator, "/results/report");
      for (Round round : rounds) {
        round.warmUp();
      }
      for (Round round : rounds) {
        round.measure();
      }
      Bench.line("coordinator /results/report, counted for the first time", report, "ms", 1_000);
    }
  }

  private static List<String> coordinators(DemonstrationVisitor who) throws Exception {
    var pages =
        new ArrayList<>(
            List.of(
                "/",
                "/units",
                "/targets",
                "/groups",
                "/sessions",
                "/leaders",
                "/results",
                "/calendar",
                "/schools",
                "/programmes",
                "/rooms",
                "/schemes",
                "/matters",
                "/meetings",
                "/reviews",
                "/surveys",
                "/results/take-up",
                "/results/thresholds",
                "/results/report"));
    Map<String, String> lists = new LinkedHashMap<>();
    lists.put("/units", "/units/");
    lists.put("/targets", "/targets/");
    lists.put("/groups", "/groups/");
    lists.put("/sessions", "/sessions/");
    lists.put("/leaders", "/leaders/");
    lists.put("/results", "/results/units/");
    lists.put("/schemes", "/schemes/");
    for (var list : lists.entrySet()) {
      who.firstLink(list.getKey(), list.getValue()).ifPresent(pages::add);
    }
    return pages;
  }

  private static List<String> leaders(DemonstrationVisitor who) throws Exception {
    var pages = new ArrayList<>(List.of("/", "/sessions"));
    who.firstLink("/", "/registers/").ifPresent(pages::add);
    who.firstLink("/sessions", "/sessions/").ifPresent(pages::add);
    return pages;
  }

  private static double millis(DemonstrationVisitor who, String page) throws Exception {
    long begun = System.nanoTime();
    who.bytes(page);
    return (System.nanoTime() - begun) / 1e6;
  }

  private record Round(String role, DemonstrationVisitor who, List<String> pages) {

    /** A server that has been up for a while, so that the first pages aren't the slow ones. */
    void warmUp() throws Exception {
      for (String page : pages) {
        for (int i = 0; i < WARM; i++) {
          who.bytes(page);
        }
      }
    }

    void measure() throws Exception {
      for (String page : pages) {
        double[] millis = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
          millis[i] = millis(who, page);
        }
        Arrays.sort(millis);
        int statements = QueryCount.statementsOf(() -> who.bytes(page)).size();
        String name = role + " " + page.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…");
        Bench.line(name + " p95", millis[(int) (ROUNDS * 0.95) - 1], "ms", GOAL_MILLIS);
        System.out.printf(
            Locale.ROOT,
            "  p50 %.1f ms, %d statements, %d bytes%n",
            millis[ROUNDS / 2],
            statements,
            who.bytes(page).length);
      }
    }
  }
}
