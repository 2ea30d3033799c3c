package app.cairn.institution;

/**
 * Who of a scheme's staff may read single marks: its coordinators, or the planning office alone, in
 * which case coordinators see bands and "eligible: yes or no".
 */
public enum MarksReaders {
  COORDINATORS,
  PLANNING_OFFICE
}
