package app.cairn.attendance.number;

import app.cairn.platform.PersonId;

/** Whose number something is. */
public sealed interface Holder {

  /**
   * @param onTheList of the register's cohort on the day, invited, or in the register already
   * @param isIn whether they stand in the register now
   */
  record One(PersonId person, String name, String shortName, boolean onTheList, boolean isIn)
      implements Holder {}

  record Nobody() implements Holder {}

  /** The same number stands in two systems, for two people. */
  record Several() implements Holder {}
}
