package app.cairn.scheme.target;

/**
 * A field that can't be used as it is.
 *
 * @param message the key of what to do about it
 */
public record FormProblem(String field, String message) {}
