package app.cairn.attendance.kiosk;

import app.cairn.platform.web.Assets;
import app.cairn.platform.words.Wording;

public record KioskClosedPage(Wording w, Assets assets) {}
