package app.cairn.scheme;

import java.util.Optional;

/**
 * A named programme of peer support. Its handle (lower-case letters, digits, hyphens) names it in
 * imported files and is its own within the institution.
 */
public record Scheme(
    SchemeId id,
    String handle,
    String name,
    String about,
    Preset preset,
    Optional<String> contact) {}
