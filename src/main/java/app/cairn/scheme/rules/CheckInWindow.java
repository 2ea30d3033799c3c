package app.cairn.scheme.rules;

import java.util.Map;

/**
 * For how many seconds a code is shown before the next (10 to 600), and for how many minutes before
 * a session starts and after it ends a check-in counts without a leader's word. So many days after
 * it its register is locked.
 */
public record CheckInWindow(
    int codeSeconds, int minutesBefore, int minutesAfter, int locksAfterDays) implements RuleValue {

  static CheckInWindow read(RuleFields fields) {
    return new CheckInWindow(
        fields.whole("codeSeconds", 10, 600),
        fields.whole("minutesBefore", 0, 120),
        fields.whole("minutesAfter", 0, 240),
        fields.whole("locksAfterDays", 1, 365));
  }

  @Override
  public Map<String, String> fields() {
    return Map.of(
        "codeSeconds", RuleFields.written(codeSeconds),
        "minutesBefore", RuleFields.written(minutesBefore),
        "minutesAfter", RuleFields.written(minutesAfter),
        "locksAfterDays", RuleFields.written(locksAfterDays));
  }
}
