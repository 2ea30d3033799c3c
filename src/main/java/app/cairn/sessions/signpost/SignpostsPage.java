package app.cairn.sessions.signpost;

import app.cairn.platform.page.Shell;
import java.util.List;

public record SignpostsPage(Shell shell, List<SignpostCard> cards) {}
