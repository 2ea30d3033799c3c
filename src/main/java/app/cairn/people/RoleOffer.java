package app.cairn.people;

/**
 * A role that the reader may give.
 *
 * @param key what the form sends back
 * @param name the role in the reader's words
 * @param where what it would be held for
 */
public record RoleOffer(String key, String name, String where) {}
