package app.cairn.evaluation.statistics;

/** Why a figure cannot be given. */
public enum Reason {
  /** A group has nobody, or one person where two are needed to know the spread. */
  TOO_FEW,
  /** Everybody in both groups has the same mark, or no standard deviation is above 0. */
  NO_SPREAD,
  /** Summaries without a standard deviation. */
  NO_DEVIATION,
  /** A cell of the table is 0, as where everybody passed. */
  EMPTY_CELL,
  /** Nobody in a group, or everybody with the same outcome: nothing to compare. */
  EMPTY_MARGIN,
  /** The figure is defined for two groups only. */
  NOT_TWO_GROUPS,
  /** More tables than can be counted through; the chi-square is given instead. */
  TOO_MANY_TABLES,
  /** Some combination of the covariates foretells the outcome perfectly. */
  SEPARATION,
  /** The covariates say the same as the band, so that the two cannot be told apart. */
  COLLINEAR,
  /** As many unknowns as rows. */
  NO_DEGREES_OF_FREEDOM,
  /** Fewer than two strata, or units, hold both groups. */
  ONE_STRATUM,
  /** The others are compared with this one. */
  REFERENCE,
  /** The records do not say when those who withdrew left. */
  UNDATED,
  /** The files do not hold what this needs. */
  NOT_GIVEN
}
