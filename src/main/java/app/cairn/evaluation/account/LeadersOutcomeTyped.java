package app.cairn.evaluation.account;

import app.cairn.platform.ui.FormErrors;
import app.cairn.platform.words.Wording;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Totals of the careers service as they were typed. */
record LeadersOutcomeTyped(
    @Nullable String whom,
    @Nullable String what,
    @Nullable String leadersYes,
    @Nullable String leaders,
    @Nullable String everyoneYes,
    @Nullable String everyone,
    @Nullable String including) {

  static final LeadersOutcomeTyped NOTHING =
      new LeadersOutcomeTyped(null, null, null, null, null, null, "true");

  static final int LONGEST = 120;
  static final int FEWEST = 5;

  FormErrors wrong(Wording w) {
    var errors = FormErrors.NONE;
    errors = words(errors, "whom", whom, w);
    errors = words(errors, "what", what, w);
    errors = number(errors, "leadersYes", leadersYes, w);
    errors = number(errors, "leaders", leaders, w);
    errors = number(errors, "everyoneYes", everyoneYes, w);
    errors = number(errors, "everyone", everyone, w);
    return errors.isEmpty() ? together(outcome(), w) : errors;
  }

  private static FormErrors words(FormErrors so, String field, @Nullable String typed, Wording w) {
    return typed == null || typed.isBlank() || typed.strip().length() > LONGEST
        ? so.and(field, w.t("account.leaders.wrong.words", "most", LONGEST))
        : so;
  }

  private static FormErrors number(FormErrors so, String field, @Nullable String typed, Wording w) {
    return Typed.whole(typed).isEmpty() ? so.and(field, w.t("account.wrong.whole")) : so;
  }

  private static FormErrors together(LeadersOutcome one, Wording w) {
    if (one.leaders() < FEWEST) {
      return FormErrors.NONE.and("leaders", w.t("account.leaders.wrong.few", "fewest", FEWEST));
    }
    if (one.leadersYes() > one.leaders()) {
      return FormErrors.NONE.and("leadersYes", w.t("account.leaders.wrong.more"));
    }
    if (one.everyoneYes() > one.everyone()) {
      return FormErrors.NONE.and("everyoneYes", w.t("account.leaders.wrong.more"));
    }
    if (one.others() < FEWEST || one.othersYes() < 0 || one.othersYes() > one.others()) {
      return FormErrors.NONE.and("everyone", w.t("account.leaders.wrong.everyone"));
    }
    return FormErrors.NONE;
  }

  /** Only of what is right. */
  LeadersOutcome outcome() {
    return new LeadersOutcome(
        new UUID(0, 0),
        text(whom),
        text(what),
        whole(leadersYes),
        whole(leaders),
        whole(everyoneYes),
        whole(everyone),
        isIncluding());
  }

  boolean isIncluding() {
    return "true".equals(including);
  }

  private static String text(@Nullable String typed) {
    return Optional.ofNullable(typed).orElse("").strip();
  }

  private static long whole(@Nullable String typed) {
    return Typed.whole(typed).orElseThrow();
  }
}
