package app.cairn.sessions.questions;

import app.cairn.platform.page.Shell;

/** One release by itself, to be printed. */
public record ReleasePage(Shell shell, String target, String name, QuestionsPage.Release release) {}
