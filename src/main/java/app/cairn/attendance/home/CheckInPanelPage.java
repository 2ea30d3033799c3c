package app.cairn.attendance.home;

import app.cairn.platform.words.Wording;
import java.util.UUID;

/**
 * @param mark whose phone it is
 * @param number their own short number
 * @param script what keeps a scan where there is no network
 */
public record CheckInPanelPage(Wording w, UUID mark, String number, String script) {}
