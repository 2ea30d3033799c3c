package app.cairn.platform.home;

import app.cairn.platform.contributions.HomePanel.Panel;
import app.cairn.platform.page.Shell;
import java.util.List;

public record HomePage(Shell shell, String name, List<Panel> panels) {}
