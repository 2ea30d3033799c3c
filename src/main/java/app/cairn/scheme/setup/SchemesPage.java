package app.cairn.scheme.setup;

import app.cairn.platform.page.Shell;
import app.cairn.scheme.Scheme;
import java.util.List;

public record SchemesPage(Shell shell, List<Scheme> schemes, boolean maySetUp) {}
