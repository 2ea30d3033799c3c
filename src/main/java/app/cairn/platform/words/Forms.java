package app.cairn.platform.words;

/**
 * One word in the forms sentences need, for example leader, leaders, a leader, the leader, the
 * leaders. Languages differ in which forms they build how, so none is ever derived from another.
 */
public record Forms(String one, String many, String aOne, String theOne, String theMany) {}
