package app.cairn.people.home;

import app.cairn.platform.words.Wording;

public record AdministratorPage(
    Wording w, long students, long staff, long unnamed, long refused, long administrators) {}
