package app.cairn.attendance.home;

import app.cairn.platform.words.Wording;
import java.util.List;

/**
 * @param scripts what sends, on opening, what the phone kept
 */
public record RegistersPanelPage(Wording w, List<KeptRegister> registers, List<String> scripts) {}
