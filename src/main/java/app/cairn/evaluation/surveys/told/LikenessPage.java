package app.cairn.evaluation.surveys.told;

import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether those who answered look like everyone who was asked. */
public record LikenessPage(
    Shell shell, UUID survey, String title, List<String> notes, @Nullable Table table) {}
