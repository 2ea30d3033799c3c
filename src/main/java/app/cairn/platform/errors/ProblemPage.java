package app.cairn.platform.errors;

import app.cairn.platform.page.Shell;
import org.jspecify.annotations.Nullable;

/**
 * @param sentence what happened and what to do, already worded
 * @param reference to quote when asking for help; only where something broke
 */
public record ProblemPage(Shell shell, String sentence, @Nullable String reference) {}
