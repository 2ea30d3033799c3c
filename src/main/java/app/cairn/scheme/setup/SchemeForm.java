package app.cairn.scheme.setup;

import java.util.UUID;

/**
 * What was typed to start a scheme; the id is made with the form, so that sending it twice is once.
 */
public record SchemeForm(
    UUID id,
    String name,
    String handle,
    String about,
    String preset,
    String contact,
    String year) {}
