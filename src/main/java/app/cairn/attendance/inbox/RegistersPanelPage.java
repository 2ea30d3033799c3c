package app.cairn.attendance.inbox;

import app.cairn.platform.words.Wording;
import java.util.List;

/**
 * @param waiting how many check-ins wait, worded; empty where none does
 * @param scripts what sends, on opening, what the phone kept
 */
public record RegistersPanelPage(
    Wording w, List<KeptRegister> registers, String waiting, List<String> scripts) {}
