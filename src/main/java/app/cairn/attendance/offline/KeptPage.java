package app.cairn.attendance.offline;

import app.cairn.platform.web.Assets;
import app.cairn.platform.words.Wording;

/** The same for everybody: a phone keeps a copy of it. */
public record KeptPage(Wording w, Assets assets) {}
