package app.cairn.people;

import app.cairn.platform.PersonId;

/** Somebody found by name or by the key the university knows them by. */
public record PersonFound(PersonId person, String name, String key, boolean staff) {}
