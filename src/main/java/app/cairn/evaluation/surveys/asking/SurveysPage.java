package app.cairn.evaluation.surveys.asking;

import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Table;
import org.jspecify.annotations.Nullable;

/**
 * @param surveys null where there are none
 * @param questionnaires null where there are none, or the reader has nothing to do with them
 */
public record SurveysPage(
    Shell shell, @Nullable Table surveys, @Nullable Table questionnaires, boolean runs) {}
