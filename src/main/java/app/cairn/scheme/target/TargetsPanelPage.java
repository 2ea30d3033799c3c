package app.cairn.scheme.target;

import app.cairn.platform.words.Wording;

public record TargetsPanelPage(
    Wording w, int standing, int withoutContact, int expected, boolean mayChoose) {}
