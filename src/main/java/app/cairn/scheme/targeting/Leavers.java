package app.cairn.scheme.targeting;

/** Whether those who left a delivery count. */
public enum Leavers {
  /** Everyone enrolled counts. */
  COUNTED,
  /** Whoever left before the delivery began doesn't count. */
  AFTER_THE_START,
  /** Nobody who left counts: only those with a result. */
  NOT_COUNTED
}
