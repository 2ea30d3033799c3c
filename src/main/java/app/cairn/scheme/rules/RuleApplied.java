package app.cairn.scheme.rules;

/** The value that holds in a place on a day, and where it was set, so that a page can say so. */
public record RuleApplied<V extends RuleValue>(RuleName name, V value, RuleOrigin origin) {}
