package app.cairn.leaders;

import java.util.List;

/** Whether a leader may lead a cohort's session on a day. */
public sealed interface Eligibility {

  record Eligible() implements Eligibility {}

  /** Never empty; the first reason is the one to say when there is room for one. */
  record NotEligible(List<WhyNot> reasons) implements Eligibility {

    public NotEligible {
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("Not eligible, but for no reason");
      }
      reasons = List.copyOf(reasons);
    }
  }

  static Eligibility of(List<WhyNot> reasons) {
    return reasons.isEmpty() ? new Eligible() : new NotEligible(reasons);
  }

  default boolean isEligible() {
    return this instanceof Eligible;
  }

  default List<WhyNot> reasons() {
    return switch (this) {
      case Eligible _ -> List.of();
      case NotEligible(var reasons) -> reasons;
    };
  }
}
