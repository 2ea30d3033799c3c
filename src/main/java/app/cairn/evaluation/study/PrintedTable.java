package app.cairn.evaluation.study;

import app.cairn.evaluation.statistics.Moments;
import app.cairn.evaluation.statistics.Strata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** A published table: one line per group, perhaps per stratum. The first group is the reference. */
public record PrintedTable(List<Line> lines) {

  /**
   * @param stratum empty where the table has none
   * @param yes how many passed, or were kept; {@code no} how many were not
   */
  public record Line(String stratum, String group, Moments marks, long n, long yes, long no) {}

  /** What follows from it. */
  public Findings findings() {
    var groups = lines.stream().map(Line::group).distinct().toList();
    var strata = lines.stream().map(Line::stratum).distinct().toList();
    var whole = Findings.Part.of(groups.stream().map(group -> together(group, lines)).toList());
    return new Findings(
        whole,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        strata.size() < 2 ? List.of() : List.of(stratified(groups)),
        Optional.empty());
  }

  private Findings.Stratified stratified(List<String> groups) {
    var byStratum = new LinkedHashMap<String, List<Line>>();
    for (var line : lines) {
      byStratum.computeIfAbsent(line.stratum(), _ -> new ArrayList<>()).add(line);
    }
    var strata =
        byStratum.entrySet().stream()
            .map(
                entry ->
                    new Findings.Stratum(
                        entry.getKey(),
                        Findings.Part.of(
                            groups.stream()
                                .map(group -> together(group, entry.getValue()))
                                .toList()),
                        Optional.empty()))
            .toList();
    var passes = new Strata(strata.stream().map(one -> one.part().pass().table()).toList());
    var forest =
        Forest.of(
            strata.stream()
                .map(one -> Forest.Line.of(one.label(), one.part().bands(), Optional.empty()))
                .toList());
    return new Findings.Stratified("stratum", strata, forest, passes, new Strata(List.of()), 0);
  }

  private static BandFigures together(String group, List<Line> lines) {
    var own = lines.stream().filter(line -> line.group().equals(group)).toList();
    return new BandFigures(
        group,
        own.stream().mapToLong(Line::n).sum(),
        Moments.together(own.stream().map(Line::marks).toList()),
        own.stream().mapToLong(Line::yes).sum(),
        own.stream().mapToLong(Line::no).sum(),
        0,
        0,
        0);
  }
}
