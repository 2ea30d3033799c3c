package app.cairn.evaluation.impact;

import app.cairn.attendance.Quality;
import app.cairn.scheme.CohortName;
import java.util.UUID;

/**
 * The outcomes of one subject in one year. A subject is a unit, or for course-based support a
 * cohort of a programme, year of study or school.
 *
 * @param cohort of which the records speak
 * @param unit the unit, or the cohort of a course
 * @param attendance how well its registers say who came
 */
record SubjectOutcomes(
    UUID cohort,
    UUID unit,
    boolean course,
    CohortName name,
    UUID year,
    Outcomes outcomes,
    Doubts doubts,
    Quality attendance) {}
