package app.cairn.attendance.inbox;

import app.cairn.platform.words.Wording;

public record InboxPanelPage(Wording w, String waiting) {}
