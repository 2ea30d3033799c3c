package app.cairn.leaders;

import app.cairn.institution.SchoolId;
import app.cairn.scheme.CohortId;
import app.cairn.scheme.SchemeId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The sessions that somebody may lead: those of a cohort in a scheme, with the school and the group
 * whose rules apply, where there are any.
 */
public record WhatIsLed(
    SchemeId scheme, CohortId cohort, @Nullable SchoolId school, @Nullable UUID group) {}
