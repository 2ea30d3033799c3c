package app.cairn.platform;

/**
 * Something that a person never sees about a scope, whatever else they are: whoever marks a student
 * never learns by name that the student came.
 */
public record Withheld(String what, Scope about) {}
