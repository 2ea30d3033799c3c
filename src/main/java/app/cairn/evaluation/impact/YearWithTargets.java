package app.cairn.evaluation.impact;

import java.util.UUID;

/**
 * A year in which the scheme supported somebody within reach.
 *
 * @param confirmed whether any outcome of its deliveries or courses stands, not only provisionally
 */
record YearWithTargets(UUID id, String name, boolean confirmed) {}
