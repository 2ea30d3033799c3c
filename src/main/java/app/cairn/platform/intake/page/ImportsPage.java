package app.cairn.platform.intake.page;

import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Pager;
import app.cairn.platform.ui.Table;

public record ImportsPage(Shell shell, Table table, Pager pager) {}
