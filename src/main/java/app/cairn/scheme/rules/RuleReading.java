package app.cairn.scheme.rules;

import java.util.List;

/** What came of reading a rule's fields: a value, or what to put right. */
public sealed interface RuleReading {

  record Understood(RuleValue value) implements RuleReading {}

  record NotUnderstood(List<RuleProblem> problems) implements RuleReading {}
}
