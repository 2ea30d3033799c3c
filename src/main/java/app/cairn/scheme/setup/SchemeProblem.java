package app.cairn.scheme.setup;

/**
 * @param message the key of what to do about it
 */
public record SchemeProblem(String field, String message) {}
