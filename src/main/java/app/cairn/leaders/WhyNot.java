package app.cairn.leaders;

/**
 * Why a person may not lead a cohort's session on a day, in the order a coordinator would say it.
 * The reason is for the person themselves and for whoever decides about them; everybody else learns
 * "not eligible".
 */
public enum WhyNot {
  NOT_A_LEADER_THEN,
  SUBJECT_NOT_STATED,
  NOT_PASSED,
  NOT_MARKED_YET,
  MARK_TOO_LOW,
  ATTEMPT_TOO_LATE,
  PASSED_TOO_LONG_AGO,
  NOT_IN_THE_SCHOOL,
  YEAR_OF_STUDY_UNKNOWN,
  WRONG_YEAR_OF_STUDY,
  NOT_IN_GOOD_STANDING,
  NOT_TRAINED,
  TRAINED_TOO_LATE,
  TRAINING_EXPIRED
}
