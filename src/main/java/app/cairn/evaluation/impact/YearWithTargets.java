package app.cairn.evaluation.impact;

import java.util.UUID;

/** A year in which the scheme supported somebody within reach. */
record YearWithTargets(UUID id, String name) {}
