package app.cairn.world;

/** The people of the world, by the story each is for. */
public enum Person {
  /** Administrator of the institution. */
  ADA(101),
  /** Planning office: marks and joins, no sessions. */
  PETRA(102),
  /** Supervisor of the scheme. */
  SUNE(103),
  /** Coordinator of Physics. */
  COLIN(104),
  /** Coordinator of Physics who also teaches the module: sees counts, never who came. */
  MARA(105),
  /** School contact of Physics. */
  SONIA(106),
  /** Student organiser of Physics. */
  OLU(107),
  /** Student organiser of Physics who also marks the module. */
  OLGA(108),
  /** Lecturer of the Physics module. */
  LEN(109),
  /** Personal tutor of Pia. */
  TOVE(110),
  /** Leader of the Physics sessions, with Lia. */
  LEO(111),
  LIA(112),
  /** Leader of the History sessions. */
  LARS(113),
  /** Coordinator of History. */
  HANNA(114),
  /** Lecturer of the History module. */
  HUGO(115),
  /** Supervisor of the other scheme. */
  ABEL(116),
  /** A student whom no scheme is for. */
  NORA(117),
  /** Coordinator of Physics until last summer. */
  STIG(118),
  /** Made a leader for Physics; not trained, and failed the module. */
  LOU(119),
  /** Participants of Physics; Pia to Pat came last week, Pru and Pau did not. */
  PIA(121),
  PER(122),
  PAZ(123),
  PYM(124),
  POE(125),
  PAT(126),
  PRU(127),
  PAU(128),
  /** Participants of History; both came last week. */
  HAL(131),
  HUI(132),
  /** First-year chemists, whom the other scheme is for. */
  CAI(141),
  CLEO(142);

  private final int fixed;

  Person(int fixed) {
    this.fixed = fixed;
  }

  public int fixed() {
    return fixed;
  }
}
