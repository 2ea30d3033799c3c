package app.cairn.platform.intake.run;

import java.util.UUID;

/** One set of files that somebody brought. */
public record RunId(UUID value) {}
