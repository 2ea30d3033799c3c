package app.cairn.scheme.rules;

/** A field that can't be used as it is, and the bounds it has to keep. */
public record RuleProblem(String field, Kind kind, String least, String most) {

  public enum Kind {
    MISSING,
    NOT_A_WHOLE_NUMBER,
    NOT_A_NUMBER,
    OUT_OF_BOUNDS,
    NOT_A_CHOICE,
    ENDS_BEFORE_IT_STARTS,
    BANDS_NOT_READABLE,
    BANDS_NOT_RISING
  }
}
