package app.cairn.scheme.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a rule that applies was set, by the name people know the place by, and the first day from
 * which it holds.
 */
public record RuleOrigin(SetFor setFor, String where, Optional<LocalDate> since) {}
