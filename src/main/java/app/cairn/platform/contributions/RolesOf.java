package app.cairn.platform.contributions;

import app.cairn.platform.Actor;
import app.cairn.platform.InstitutionId;
import app.cairn.platform.PersonId;
import app.cairn.platform.RoleHeld;
import app.cairn.platform.Roles;
import app.cairn.platform.Withheld;
import app.cairn.platform.tenancy.Tenancy;
import java.util.HashSet;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The one question who someone is here: all roles contributed, less what is withheld. */
@Component
public class RolesOf {

  private static final ScopedValue<Boolean> ASKING = ScopedValue.newInstance();

  private final ObjectProvider<RoleSource> sources;
  private final ObjectProvider<Withholding> withholdings;
  private final TransactionTemplate reading;

  RolesOf(
      ObjectProvider<RoleSource> sources,
      ObjectProvider<Withholding> withholdings,
      JdbcTransactionManager transactions) {
    this.sources = sources;
    this.withholdings = withholdings;
    this.reading = new TransactionTemplate(transactions);
    this.reading.setName("roles");
    this.reading.setReadOnly(true);
  }

  public Actor actor(InstitutionId institution, PersonId person) {
    return new Actor(institution, person, Tenancy.within(institution, () -> rolesOfPerson(person)));
  }

  /** True while roles are being read: their statements don't count towards a page's. */
  public static boolean isBeingAsked() {
    return ASKING.isBound();
  }

  private Roles rolesOfPerson(PersonId person) {
    return ScopedValue.where(ASKING, true)
        .call(() -> reading.execute(_ -> new Roles(heldBy(person), withheldFrom(person))));
  }

  private List<RoleHeld> heldBy(PersonId person) {
    return sources
        .orderedStream()
        .flatMap(source -> source.rolesOf(person).stream())
        .distinct()
        .toList();
  }

  private HashSet<Withheld> withheldFrom(PersonId person) {
    var withheld = new HashSet<Withheld>();
    withholdings.forEach(withholding -> withheld.addAll(withholding.withheldFrom(person)));
    return withheld;
  }
}
