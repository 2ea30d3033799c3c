package app.cairn.evaluation.surveys.asking;

import app.cairn.platform.page.Shell;

/**
 * Thanks, or why there is nothing to fill in.
 *
 * @param draft the draft to forget, as what was in it has arrived
 */
public record AnswerDonePage(Shell shell, String title, String sentence, String draft) {}
