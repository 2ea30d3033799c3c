package app.cairn.platform.tenancy;

import app.cairn.platform.InstitutionId;
import java.util.List;
import java.util.Optional;

/**
 * Contributed by the module that keeps institutions. Answers without an institution bound, from
 * tables outside row security, and fast: every request asks.
 */
public interface InstitutionDirectory {

  /** The institution behind {@code /i/{handle}}. */
  Optional<InstitutionId> withHandle(String handle);

  Optional<InstitutionCard> cardOf(InstitutionId institution);

  /** All institutions, for jobs that visit each through its own door. */
  List<InstitutionCard> all();
}
