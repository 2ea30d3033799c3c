package app.cairn.people;

/**
 * An invented person of the demonstration whom anybody may be with one click.
 *
 * @param key such as {@code bham-coordinator}
 * @param handle of the institution they belong to
 * @param university what that institution is called
 * @param name what they are called
 * @param about what they are there, in the words of their scheme
 * @param source of the identifier that names them in the records
 * @param identifier their key in that source
 */
public record Persona(
    String key,
    String handle,
    String university,
    String name,
    String about,
    String source,
    String identifier) {}
