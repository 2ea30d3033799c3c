package app.cairn.sessions.signpost;

import app.cairn.platform.words.Wording;

public record SignpostHomePage(Wording w) {}
