package app.cairn.evaluation.annual;

import app.cairn.platform.ui.Link;
import app.cairn.platform.words.Wording;
import java.util.List;

/** The ended years of what somebody teaches, each with its page. */
public record PartsPanelPage(Wording w, List<Link> rows) {}
