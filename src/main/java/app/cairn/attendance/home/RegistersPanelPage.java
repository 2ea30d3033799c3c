package app.cairn.attendance.home;

import app.cairn.platform.words.Wording;
import java.util.List;

public record RegistersPanelPage(Wording w, List<KeptRegister> registers) {}
