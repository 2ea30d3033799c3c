package app.cairn.scheme.rules;

/**
 * A rule as a page says it: "Two PASS Leaders at each PASS session" · "set for the School of Law
 * since 1 September 2026". {@code ui/rule.jte} shows one.
 */
public record RuleNote(String name, String sentence, String origin) {}
