package app.cairn.sessions.note;

import app.cairn.platform.page.Shell;

/** A link that is over, or that nobody ever got. */
public record NoteClosedPage(Shell shell) {}
