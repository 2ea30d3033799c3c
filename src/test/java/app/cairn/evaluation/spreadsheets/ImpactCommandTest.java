package app.cairn.evaluation.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.cairn.platform.contributions.CommandRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files in, a report out, as somebody without anything but spreadsheets would do it. */
class ImpactCommandTest {

  private static final Offset<Double> PRINTED = within(0.0005);

  @TempDir Path folder;

  private Path file(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  private JsonNode run(String... arguments) throws IOException {
    var command = new ImpactCommand();
    var all = new ArrayList<>(List.of(arguments));
    all.add("--out=" + folder.resolve("out"));
    new CommandLine(command).parseArgs(all.toArray(new String[0]));
    assertThat(command.run()).isZero();
    return new JsonMapper().readTree(Files.readString(folder.resolve("out/impact.json")));
  }

  private JsonNode ofFiles(Path marks, Path attendance, String... more) throws IOException {
    var all = new ArrayList<>(List.of("--marks=" + marks, "--attendance=" + attendance));
    all.addAll(List.of(more));
    return run(all.toArray(new String[0]));
  }

  @Test
  void aPublishedTableOfMeansIsWorkedOutAgain() throws IOException {
    var table =
        file(
            "t.csv",
            "group,n,mean,sd",
            "none,197,2.32,1.803",
            "low,119,2.82,1.615",
            "high,56,3.21,1.626");
    var found = run("--summary=" + table);
    assertThat(found.at("/anova/f").asDouble()).isCloseTo(7.102, PRINTED);
    assertThat(found.at("/anova/df2").asInt()).isEqualTo(369);
    assertThat(found.at("/anova/eta2").asDouble()).isCloseTo(0.0371, within(0.00005));
    assertThat(found.at("/pairwise/1/p").asDouble()).isCloseTo(0.0020, within(0.00005));
    assertThat(found.at("/comparison/groups/0").asString()).isEqualTo("high");
    assertThat(found.at("/comparison/d").asDouble()).isCloseTo(0.50404, within(0.000005));
    assertThat(found.path("statement").asString())
        .contains("0.89 higher than that of “none”")
        .contains("not proof");
  }

  @Test
  void aPublishedTableOfCountsInStrataIsWorkedOutAgain() throws IOException {
    var table =
        file(
            "t.csv",
            "stratum,group,yes,no",
            "a,no,34,90",
            "a,yes,35,36",
            "b,no,8,53",
            "b,yes,10,19",
            "c,no,9,31",
            "c,yes,9,12",
            "d,no,3,11",
            "d,yes,10,7");
    var found = run("--summary=" + table);
    assertThat(found.at("/cmh/statistic").asDouble()).isCloseTo(21.2015, within(0.00005));
    assertThat(found.at("/mantelHaenszelOddsRatio/oddsRatio").asDouble())
        .isCloseTo(2.8966, within(0.00005));
    assertThat(found.at("/mantelHaenszelOddsRatio/low").asDouble())
        .isCloseTo(1.8315, within(0.00005));
    assertThat(found.at("/mantelHaenszelOddsRatio/high").asDouble())
        .isCloseTo(4.5812, within(0.00005));
    assertThat(found.at("/breslowDay/statistic").asDouble()).isCloseTo(0.8307, within(0.00005));
    assertThat(found.at("/phi").asDouble()).isCloseTo(0.2471, within(0.00005));
    assertThat(found.at("/yates/statistic").asDouble()).isCloseTo(21.9195, within(0.00005));
    assertThat(found.at("/likelihoodRatio/statistic").asDouble())
        .isCloseTo(22.6034, within(0.00005));
    assertThat(found.at("/strata/3/fisher/p").asDouble()).isCloseTo(.0669, within(0.00005));
  }

  @Test
  void whereFewAreExpectedTheTestIsExactAndAnEmptyCellHasNoOddsRatio() throws IOException {
    var found = run("--summary=" + file("t.csv", "group,yes,no", "never,26,9", "came,17,0"));
    assertThat(found.at("/pass/test").asString()).startsWith("Fisher");
    assertThat(found.at("/pass/p").asDouble()).isCloseTo(0.0226, within(0.00005));
    assertThat(found.at("/pass/oddsRatio").isNull()).isTrue();
    assertThat(found.at("/pass/reason").asString()).isNotEmpty();
    assertThat(found.at("/comparison/difference").isNull()).isTrue();
  }

  @Test
  void moreThanTwoGroupsOfFewHaveFreemanAndHaltonsTest() throws IOException {
    var found =
        run("--summary=" + file("t.csv", "group,yes,no", "a,3,2", "b,0,6", "c,5,1", "d,1,4"));
    assertThat(found.at("/pass/test").asString()).startsWith("Freeman");
    assertThat(found.at("/pass/statistic").isNull()).isTrue();
    assertThat(found.at("/yates/statistic").isNull()).isTrue();
    assertThat(found.at("/yates/reason").asString()).isNotEmpty();
  }

  /** Students who came were the weaker ones, and gained; the plain figures say the opposite. */
  private JsonNode weakerStudentsCome(double gain, String... more) throws IOException {
    var random = new Random(5);
    var marks =
        new ArrayList<>(List.of("student,unit,subject,year,term,mark,outcome,prior,retained"));
    var came = new ArrayList<>(List.of("student,unit,year,term,sessions"));
    for (int i = 0; i < 900; i++) {
      double prior = 60 + 10 * random.nextGaussian();
      int sessions =
          prior + 6 * random.nextGaussian() < 55 ? 4 + random.nextInt(4) : random.nextInt(2);
      double mark = 8 + 0.85 * prior + (sessions >= 4 ? gain : 0) + 4 * random.nextGaussian();
      String outcome = mark < 50 ? "failed" : "passed";
      String shown = i % 40 == 0 ? "" : "%.1f".formatted(prior);
      marks.add("s%d,U%d,Art,2024,T1,%.1f,%s,%s,yes".formatted(i, i % 3, mark, outcome, shown));
      if (sessions > 0) {
        came.add("s%d,U%d,2024,T1,%d".formatted(i, i % 3, sessions));
      }
    }
    return ofFiles(
        file("marks.csv", marks.toArray(new String[0])),
        file("attendance.csv", came.toArray(new String[0])),
        more);
  }

  @Test
  void weakerStudentsWhoComeAndGainAreNeitherHarmNorProof() throws IOException {
    var found = weakerStudentsCome(5);
    assertThat(found.at("/comparison/difference").asDouble()).isNegative();
    assertThat(found.at("/adjusted/2/estimate").asDouble()).isCloseTo(5, within(1.2));
    assertThat(found.at("/adjusted/2/standardErrors").asString()).isEqualTo("HC3");
    assertThat(found.at("/weighted/difference").asDouble()).isPositive();
    assertThat(found.path("statement").asString())
        .contains("lower than that of those who never came")
        .contains("lower earlier marks to begin with")
        .contains("the other way round than the plain figures")
        .contains("no earlier marks beside them and could not take part")
        .contains("not proof that coming made the difference");
  }

  @Test
  void weakerStudentsWhoComeAndGainNothingAreNoSuccessAndNoHarm() throws IOException {
    String statement = weakerStudentsCome(0).path("statement").asString();
    assertThat(statement)
        .contains("no clear difference was found. The plain difference may come from who came")
        .contains("nor that there is none")
        .doesNotContain("did harm")
        .doesNotContain("made the difference");
  }

  @Test
  void withoutEarlierMarksNothingIsClaimedOfThem() throws IOException {
    var found = weakerStudentsCome(0, "--adjust=none");
    assertThat(found.path("statement").asString())
        .contains("nothing here tells whether those who came were stronger or weaker")
        .contains("not proof that coming did harm");
    assertThat(found.at("/adjustment/for")).isEmpty();
    assertThat(found.at("/weighted/reason").asString()).isNotEmpty();
  }

  @Test
  void badRowsAreNamedByLineAndColumnAndStrangersCounted() throws IOException {
    var marks =
        file(
            "marks.csv",
            "student,unit,subject,year,term,mark,outcome,prior,retained",
            "a,U,S,2024,T1,60,passed,50,yes",
            "b,U,S,2024,T1,sixty,passed,50,yes",
            "c,U,S,2024,T1,70,perhaps,,no",
            "d,U,S,2024,T1,,withdrawn,,",
            "a,U,S,2024,T1,61,passed,50,yes",
            ",U,S,2024,T1,61,passed,50,yes",
            "e,U,S,2024,T1,40,failed,55,no");
    var attendance =
        file(
            "attendance.csv",
            "student,unit,year,term,sessions",
            "a,U,2024,T1,5",
            "ghost,U,2024,T1,2",
            "a,V,2024,T1,2",
            "e,U,2024,T1,-1");
    var found = ofFiles(marks, attendance);
    assertThat(found.at("/quality/badRows").asInt()).isEqualTo(5);
    var places = new ArrayList<String>();
    found
        .at("/quality/bad")
        .forEach(
            bad -> places.add(bad.path("line").asString() + " " + bad.path("column").asString()));
    assertThat(places)
        .containsExactlyInAnyOrder("3 mark", "4 outcome", "6 student", "7 student", "5 sessions");
    assertThat(found.at("/quality/attendance/unknownStudents/named/0").asString())
        .isEqualTo("ghost");
    assertThat(found.at("/quality/attendance/notInThatDelivery/named/0").asString()).isEqualTo("a");
    assertThat(found.at("/bands/2/n").asInt()).isEqualTo(1);
    assertThat(found.at("/bands/0/withdrawn").asInt()).isEqualTo(1);
    assertThat(found.at("/bands/0/marked").asInt()).isEqualTo(1);
    assertThat(found.at("/comparison/difference").asDouble()).isCloseTo(20, within(1e-12));
    assertThat(found.at("/comparison/p").isNull()).isTrue();
    assertThat(found.at("/comparison/reason").asString()).isNotEmpty();
  }

  @Test
  void aRowPerSessionCountsAsOneAndACopyOnce() throws IOException {
    var marks = file("marks.csv", "student,unit,year,term,mark", "a,U,1,1,60", "b,U,1,1,50");
    var attendance =
        file(
            "attendance.csv",
            "student,unit,year,term,date",
            "a,U,1,1,2025-10-01",
            "a,U,1,1,2025-10-08",
            "a,U,1,1,2025-10-08",
            "a,U,1,1,2025-13-45");
    var found = ofFiles(marks, attendance, "--bands=0,1,2+");
    assertThat(found.at("/bands/2/n").asInt()).isEqualTo(1);
    assertThat(found.at("/quality/attendance/repeated").asInt()).isEqualTo(1);
    assertThat(found.at("/quality/bad/0/column").asString()).isEqualTo("date");
  }

  @Test
  void theOrderOfRowsChangesNothing() throws IOException {
    weakerStudentsCome(3);
    var lines = new ArrayList<>(Files.readAllLines(folder.resolve("marks.csv")));
    var first = new JsonMapper().readTree(Files.readString(folder.resolve("out/impact.json")));
    Collections.shuffle(lines.subList(1, lines.size()), new Random(1));
    var again =
        ofFiles(
            file("shuffled.csv", lines.toArray(new String[0])), folder.resolve("attendance.csv"));
    assertThat(again.at("/adjusted/2/estimate").asDouble())
        .isCloseTo(first.at("/adjusted/2/estimate").asDouble(), within(1e-10));
    assertThat(again.at("/comparison/p").asDouble())
        .isCloseTo(first.at("/comparison/p").asDouble(), within(1e-12));
  }

  @Test
  void theReportIsOneFileThatAsksForNothing() throws IOException {
    weakerStudentsCome(2, "--by=unit");
    var html = Files.readString(folder.resolve("out/impact.html"));
    var page = Jsoup.parse(html);
    assertThat(page.select("script, link, img, iframe")).isEmpty();
    assertThat(page.select("svg[role=img][aria-label]").size()).isGreaterThanOrEqualTo(4);
    assertThat(page.select("h1").text()).isNotEmpty();
    assertThat(page.text())
        .contains("Welch")
        .contains("DerSimonian")
        .contains("What this cannot know")
        .doesNotContain("NaN")
        .doesNotContain("{");
    var csv = Files.readAllLines(folder.resolve("out/impact.csv"));
    assertThat(csv.getFirst()).isEqualTo("part,item,figure,value,reason");
    assertThat(csv).anyMatch(line -> line.startsWith("adjusted,4+,estimate,"));
  }

  @Test
  void whatCannotBeDoneIsRefusedInOneLine() throws IOException {
    var marks = file("marks.csv", "student,mark", "a,1", "b,2");
    var attendance = file("attendance.csv", "student,sessions", "a,1");
    assertThatThrownBy(() -> ofFiles(marks, attendance, "--adjust=age"))
        .isInstanceOf(CommandRefused.class)
        .hasMessageContaining("age")
        .hasMessageContaining("student, mark");
    assertThatThrownBy(() -> ofFiles(marks, attendance, "--bands=1-3"))
        .isInstanceOf(CommandRefused.class);
    assertThatThrownBy(() -> ofFiles(folder.resolve("none.csv"), attendance))
        .isInstanceOf(CommandRefused.class)
        .hasMessageContaining("none.csv");
    assertThatThrownBy(() -> run("--marks=" + marks)).isInstanceOf(CommandRefused.class);
    assertThatThrownBy(() -> run("--summary=" + file("x.csv", "a,b", "1,2")))
        .isInstanceOf(CommandRefused.class)
        .hasMessageContaining("group");
  }

  @Test
  void semicolonsDecimalCommasAndABomAreRead() throws IOException {
    var marks =
        file(
            "marks.csv", "\uFEFFstudent;unit;mark;prior", "a;U;60,5;50", "b;U;50;", "c;U;40;30,25");
    var attendance = file("attendance.csv", "student;unit;sessions", "a;U;5");
    var found = ofFiles(marks, attendance);
    assertThat(found.at("/bands/2/mean").asDouble()).isEqualTo(60.5);
    assertThat(found.at("/adjustment/missing/prior").asInt()).isEqualTo(1);
  }

  @Test
  void aMarkBeyondAllNumbersAndADayThatIsNoneAreBadCells() throws IOException {
    var marks =
        file("marks.csv", "student,mark,prior", "a,60,50", "b,1e999,50", "c,50,1e999", "d,40,45");
    var attendance =
        file(
            "attendance.csv",
            "student,date",
            "a,13.10.2025",
            "a,10/14/2025",
            "a,31.02.2025",
            "a,02/31/2025");
    var found = ofFiles(marks, attendance);
    var places = new ArrayList<String>();
    found
        .at("/quality/bad")
        .forEach(
            bad -> places.add(bad.path("line").asString() + " " + bad.path("column").asString()));
    assertThat(places).containsExactlyInAnyOrder("3 mark", "4 prior", "4 date", "5 date");
    assertThat(found.at("/bands/1/n").asInt()).isEqualTo(1);
    assertThat(found.at("/bands/0/mean").asDouble()).isEqualTo(40);
  }

  @Test
  void aRowOfATableThatIsTooWideOrLacksItsNumberIsBad() throws IOException {
    var table =
        file("t.csv", "group,n,mean,sd", "none,20,2,1", "low,20,3,1,9", "mid,,3,1", "high,20,4,1");
    var found = run("--summary=" + table);
    assertThat(found.at("/bands")).hasSize(2);
    assertThat(found.at("/quality/badRows").asInt()).isEqualTo(2);
    assertThat(found.at("/quality/bad/1/column").asString()).isEqualTo("n");
  }

  @Test
  void aReportThatCannotBeWrittenWholeLeavesTheEarlierOneAsItWas() throws IOException {
    var marks = file("marks.csv", "student,mark", "a,60", "b,50");
    var attendance = file("attendance.csv", "student,sessions", "a,5");
    ofFiles(marks, attendance);
    String before = Files.readString(folder.resolve("out/impact.json"));
    Files.delete(folder.resolve("out/impact.html"));
    Files.createDirectories(folder.resolve("out/impact.html/in the way"));
    var others = file("others.csv", "student,mark", "a,10", "b,20");
    assertThatThrownBy(() -> ofFiles(others, attendance)).isInstanceOf(CommandRefused.class);
    assertThat(Files.readString(folder.resolve("out/impact.json"))).isEqualTo(before);
    try (var left = Files.list(folder.resolve("out"))) {
      assertThat(left.map(one -> one.getFileName().toString()))
          .containsExactlyInAnyOrder("impact.json", "impact.csv", "impact.html");
    }
  }

  @Test
  void filesThatCannotBeReadAreRefusedAndNothingIsWritten() throws IOException {
    var attendance = file("attendance.csv", "student,sessions", "a,5");
    var open = file("open.csv", "student,mark", "a,60", "\"b,50", "c,40");
    assertThatThrownBy(() -> ofFiles(open, attendance)).isInstanceOf(CommandRefused.class);
    var empty = Files.writeString(folder.resolve("empty.csv"), "");
    assertThatThrownBy(() -> ofFiles(empty, attendance)).isInstanceOf(CommandRefused.class);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  /** Everybody passed, one covariate says nothing, and one category holds a single student. */
  @Test
  void whatCannotBeWorkedOutIsNullWithItsReason() throws IOException {
    var marks = new ArrayList<String>();
    var attendance = new ArrayList<String>();
    marks.add("student,mark,outcome,prior,town");
    attendance.add("student,sessions");
    for (int i = 0; i < 30; i++) {
      marks.add("s" + i + "," + (50 + i % 7) + ",passed,50," + (i == 0 ? "Ashby" : "Birley"));
      attendance.add("s" + i + "," + i % 6);
    }
    var found =
        ofFiles(
            file("marks.csv", marks.toArray(String[]::new)),
            file("attendance.csv", attendance.toArray(String[]::new)),
            "--adjust=prior,town");
    assertThat(found.at("/pass/oddsRatio").isNull()).isTrue();
    assertThat(found.at("/pass/reason").asString()).isNotEmpty();
    assertThat(found.at("/passAdjusted/1/oddsRatio").isNull()).isTrue();
    assertThat(found.at("/passAdjusted/1/reason").asString()).isNotEmpty();
    assertThat(found.at("/adjustment/leftOut/0").asString()).isEqualTo("prior");
    assertThat(found.at("/adjusted/2/estimate").isNumber()).isTrue();
  }

  @Test
  void ofOneBandAloneNothingIsCompared() throws IOException {
    var marks = file("marks.csv", "student,mark,outcome", "a,60,passed", "b,50,failed");
    var attendance = file("attendance.csv", "student,sessions", "a,0");
    var found = ofFiles(marks, attendance);
    assertThat(found.at("/comparison/difference").isNull()).isTrue();
    assertThat(found.at("/comparison/reason").asString()).isNotEmpty();
    assertThat(found.at("/anova/f").isNull()).isTrue();
    assertThat(found.path("statement").asString()).isNotEmpty();
  }
}
