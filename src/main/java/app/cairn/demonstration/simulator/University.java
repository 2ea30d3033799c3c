package app.cairn.demonstration.simulator;

/** The four invented universities: one for each way of running a scheme. */
public enum University {
  HARROWMERE(
      "bham",
      "harrowmere",
      "Harrowmere University",
      "Harrowmere",
      "BIO",
      500,
      1,
      new Habits(2, 2, 65, 110, false),
      new Calendar.Shape(6, "Autumn", "Spring")),
  INVERLAITH(
      "qmu",
      "inverlaith",
      "Inverlaith University",
      "Inverlaith",
      "PSY",
      60,
      1,
      new Habits(2, 4, 60, 1, false),
      new Calendar.Shape(7, "Semester 1", "Semester 2")),
  EASTQUAY(
      "qmul",
      "eastquay",
      "Eastquay University",
      "Eastquay",
      "MTH",
      80,
      1,
      new Habits(2, 3, 55, 2, true),
      new Calendar.Shape(7, "Semester A", "Semester B")),
  ASHFEN(
      "guide",
      "ashfen",
      "Ashfen College",
      "Ashfen",
      "PHS",
      18,
      2,
      new Habits(1, 1, 55, 3, false),
      new Calendar.Shape(6, "Autumn", "Spring"));

  /**
   * @param perSession co-leaders at a session
   * @param perGroup leaders who share a group
   * @param cohortPerGroup students for whom one group is enough
   * @param mostTargets of one subject in one term
   * @param courseBased support for a school's first-years instead of for a module
   */
  record Habits(
      int perSession, int perGroup, int cohortPerGroup, int mostTargets, boolean courseBased) {}

  private final String prefix;
  private final String handle;
  private final String fullName;
  private final String shortName;
  final String personasSubject;
  final int leadersToBe;

  /** How many years before this one the leader among the personas began. */
  final int leaderBegan;

  final Habits habits;
  final Calendar.Shape shape;

  University(
      String prefix,
      String handle,
      String fullName,
      String shortName,
      String personasSubject,
      int leadersToBe,
      int leaderBegan,
      Habits habits,
      Calendar.Shape shape) {
    this.prefix = prefix;
    this.handle = handle;
    this.fullName = fullName;
    this.shortName = shortName;
    this.personasSubject = personasSubject;
    this.leadersToBe = leadersToBe;
    this.leaderBegan = leaderBegan;
    this.habits = habits;
    this.shape = shape;
  }

  /** What the keys of its personas begin with. */
  public String prefix() {
    return prefix;
  }

  public String handle() {
    return handle;
  }

  public String fullName() {
    return fullName;
  }

  public String shortName() {
    return shortName;
  }

  /** The handle of its scheme. */
  public String scheme() {
    return switch (this) {
      case HARROWMERE, EASTQUAY -> "pass";
      case INVERLAITH -> "pals";
      case ASHFEN -> "pal";
    };
  }

  String file() {
    return handle + ".txt";
  }
}
