package app.cairn.sessions.questions;

import app.cairn.platform.page.Shell;

/** A link that is over, or that nobody ever got. */
public record AnswerClosedPage(Shell shell) {}
