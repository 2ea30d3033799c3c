package app.cairn.evaluation.international;

/** What stands in a table or file of the return. */
enum Column {
  YEAR,
  COURSE,
  GROUP,
  ENROLLED,
  STUDENTS,
  MARKED,
  MEAN,
  DFW,
  DFW_SHARE,
  CAME,
  MEAN_CAME,
  MEAN_NEVER,
  SHARE_CAME,
  SHARE_NEVER,
  SESSIONS,
  VISITS,
  HOURS,
  SIZE
}
