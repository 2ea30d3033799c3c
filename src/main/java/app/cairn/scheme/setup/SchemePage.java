package app.cairn.scheme.setup;

import app.cairn.institution.AcademicYear;
import app.cairn.platform.page.Shell;
import app.cairn.scheme.Scheme;
import app.cairn.scheme.SchemeYear;
import app.cairn.scheme.rules.RuleName;
import app.cairn.scheme.rules.RuleNote;
import java.util.List;
import java.util.UUID;

/**
 * @param rules what holds for the whole scheme today
 * @param elsewhere what holds for a school or a group, today or from a day to come
 * @param ahead changes of the scheme's own rules that are planned
 * @param before what held once
 * @param toOpen academic years that the scheme has not opened
 */
public record SchemePage(
    Shell shell,
    Scheme scheme,
    List<RuleLine> rules,
    List<DatedRule> elsewhere,
    List<DatedRule> ahead,
    List<DatedRule> before,
    List<SchemeYear> years,
    List<AcademicYear> toOpen,
    String sample,
    boolean mayChange,
    boolean mayChangeSomewhere) {

  /** One rule with its words; {@code mayChange} is for the whole scheme. */
  public record RuleLine(RuleName rule, RuleNote note) {}

  /**
   * One dated value; it can be undone before it holds, and ended where something stands behind it.
   */
  public record DatedRule(UUID id, RuleNote note, String period, boolean mayEnd, boolean isAhead) {}
}
