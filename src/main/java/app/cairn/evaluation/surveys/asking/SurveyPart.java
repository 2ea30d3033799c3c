package app.cairn.evaluation.surveys.asking;

import app.cairn.institution.SchoolId;
import app.cairn.scheme.CohortName;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.TargetId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the cohorts that a survey asks, or could. */
public record SurveyPart(
    TargetId target,
    SchemeId scheme,
    @Nullable SchoolId school,
    @Nullable UUID offering,
    CohortName name) {}
