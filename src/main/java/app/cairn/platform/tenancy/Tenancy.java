package app.cairn.platform.tenancy;

import app.cairn.platform.InstitutionId;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Binds an institution to the work at hand. A transaction begun inside sees that institution's rows
 * and no others; one begun with none bound is refused.
 */
public final class Tenancy {

  private static final ScopedValue<InstitutionId> INSTITUTION = ScopedValue.newInstance();

  private Tenancy() {}

  public static void within(InstitutionId institution, Runnable work) {
    refuseToSwitchInsideTransaction(institution);
    ScopedValue.where(INSTITUTION, institution).run(work);
  }

  public static <T extends @Nullable Object> T within(InstitutionId institution, Supplier<T> work) {
    refuseToSwitchInsideTransaction(institution);
    return ScopedValue.where(INSTITUTION, institution).call(work::get);
  }

  /** As {@link #within(InstitutionId, Supplier)}, for work that may throw. */
  public static <T extends @Nullable Object, X extends Throwable> T withinThrowing(
      InstitutionId institution, ScopedValue.CallableOp<? extends T, X> work) throws X {
    refuseToSwitchInsideTransaction(institution);
    return ScopedValue.where(INSTITUTION, institution).call(work);
  }

  public static Optional<InstitutionId> current() {
    return INSTITUTION.isBound() ? Optional.of(INSTITUTION.get()) : Optional.empty();
  }

  public static InstitutionId require() {
    return current().orElseThrow(() -> new NoInstitution("this work"));
  }

  /** Joining a running transaction would quietly go on as the institution it began with. */
  private static void refuseToSwitchInsideTransaction(InstitutionId institution) {
    if (TransactionSynchronizationManager.isActualTransactionActive()
        && !current().equals(Optional.of(institution))) {
      throw new IllegalStateException(
          "A transaction of another institution is running; end it before working for "
              + institution);
    }
  }
}
