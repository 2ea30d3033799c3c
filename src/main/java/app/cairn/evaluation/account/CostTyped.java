package app.cairn.evaluation.account;

import app.cairn.platform.ui.FormErrors;
import app.cairn.platform.words.Wording;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a year cost, as it was typed.
 *
 * @param version which version they had read
 */
record CostTyped(
    @Nullable String currency,
    @Nullable String staff,
    @Nullable String leaders,
    @Nullable String other,
    @Nullable String perStudent,
    @Nullable Integer version) {

  static CostTyped of(Cost cost) {
    return new CostTyped(
        cost.currency(),
        cost.staff().toPlainString(),
        cost.leaders().toPlainString(),
        cost.other().toPlainString(),
        cost.perStudent().toPlainString(),
        cost.version());
  }

  static CostTyped nothing(String currency) {
    return new CostTyped(currency, null, null, null, null, 0);
  }

  FormErrors wrong(Wording w) {
    var errors = FormErrors.NONE;
    if (!letters().matches("[A-Z]{3}")) {
      errors = errors.and("currency", w.t("account.costs.wrong.currency"));
    }
    errors = amount(errors, "staff", staff, w);
    errors = amount(errors, "leaders", leaders, w);
    errors = amount(errors, "other", other, w);
    return amount(errors, "perStudent", perStudent, w);
  }

  private static FormErrors amount(FormErrors so, String field, @Nullable String typed, Wording w) {
    return isEmpty(typed) || Typed.amount(typed).isPresent()
        ? so
        : so.and(field, w.t("account.costs.wrong.amount"));
  }

  private static boolean isEmpty(@Nullable String typed) {
    return typed == null || typed.isBlank();
  }

  private String letters() {
    return currency == null ? "" : currency.strip().toUpperCase(Locale.ROOT);
  }

  /** The next version; what is left empty costs nothing. */
  Cost cost() {
    return new Cost(read() + 1, letters(), of(staff), of(leaders), of(other), of(perStudent));
  }

  /** The same figures, to be saved over what stands now. */
  CostTyped over(Optional<Cost> stands) {
    return new CostTyped(
        currency, staff, leaders, other, perStudent, stands.map(Cost::version).orElse(0));
  }

  int read() {
    return version == null ? 0 : version;
  }

  private static BigDecimal of(@Nullable String typed) {
    return Typed.amount(typed).orElse(BigDecimal.ZERO);
  }
}
