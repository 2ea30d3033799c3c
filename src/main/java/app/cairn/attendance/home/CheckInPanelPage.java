package app.cairn.attendance.home;

import app.cairn.platform.words.Wording;

public record CheckInPanelPage(Wording w) {}
