package app.cairn.platform.contributions;

import static java.util.stream.Collectors.joining;

import app.cairn.platform.Actor;
import app.cairn.platform.InstitutionId;
import app.cairn.platform.PersonId;
import app.cairn.platform.Role;
import app.cairn.platform.RoleHeld;
import app.cairn.platform.Roles;
import app.cairn.platform.Scope;
import app.cairn.platform.Withheld;
import app.cairn.platform.tenancy.InstitutionCard;
import app.cairn.platform.tenancy.InstitutionDirectory;
import app.cairn.platform.tenancy.KeptPlan;
import app.cairn.platform.tenancy.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The one question who someone is here: all roles contributed, less what is withheld. */
@Component
public class RolesOf {

  private static final ScopedValue<Boolean> ASKING = ScopedValue.newInstance();

  private static final String ONE_SOURCE =
      """
      select %s as held, x.name, x.kind, x.about
      from (
      %s) as x (name, kind, about)
      """;

  private final ObjectProvider<RoleSource> sources;
  private final ObjectProvider<Withholding> withholdings;
  private final InstitutionDirectory institutions;
  private final JdbcClient jdbc;
  private final KeptPlan plan;
  private final TransactionTemplate reading;
  private final Clock clock;

  RolesOf(
      ObjectProvider<RoleSource> sources,
      ObjectProvider<Withholding> withholdings,
      InstitutionDirectory institutions,
      JdbcClient jdbc,
      KeptPlan plan,
      JdbcTransactionManager transactions,
      Clock clock) {
    this.sources = sources;
    this.withholdings = withholdings;
    this.institutions = institutions;
    this.jdbc = jdbc;
    this.plan = plan;
    this.clock = clock;
    this.reading = new TransactionTemplate(transactions);
    this.reading.setName("roles");
    this.reading.setReadOnly(true);
  }

  public Actor actor(InstitutionId institution, PersonId person) {
    ZoneId zone =
        institutions.cardOf(institution).map(InstitutionCard::zone).orElse(ZoneOffset.UTC);
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    return new Actor(
        institution, person, Tenancy.within(institution, () -> rolesOfPerson(person, today)));
  }

  /** True while roles are being read: that statement doesn't count towards a page's. */
  public static boolean isBeingAsked() {
    return ASKING.isBound();
  }

  private Roles rolesOfPerson(PersonId person, LocalDate today) {
    List<Line> lines =
        ScopedValue.where(ASKING, true).call(() -> reading.execute(_ -> ask(person, today)));
    var held = new LinkedHashSet<RoleHeld>();
    var withheld = new HashSet<Withheld>();
    for (Line line : lines) {
      if (line.held()) {
        held.add(new RoleHeld(new Role(line.name().replace('_', '-')), line.scope()));
      } else {
        withheld.add(new Withheld(line.name(), line.scope()));
      }
    }
    return new Roles(List.copyOf(held), withheld);
  }

  private record Line(boolean held, String name, Scope scope) {}

  private List<Line> ask(PersonId person, LocalDate today) {
    String all =
        Stream.concat(
                sources
                    .orderedStream()
                    .map(one -> ONE_SOURCE.formatted("true", one.rolesOfPerson())),
                withholdings
                    .orderedStream()
                    .map(one -> ONE_SOURCE.formatted("false", one.withheldFromPerson())))
            .collect(joining("union all\n"));
    if (all.isEmpty()) {
      return List.of();
    }
    return plan.asking(
        () ->
            jdbc.sql(all)
                .param("person", person.value())
                .param("today", today)
                .query(RolesOf::line)
                .list());
  }

  private static Line line(ResultSet row, int n) throws SQLException {
    @Nullable UUID about = row.getObject("about", UUID.class);
    return new Line(
        row.getBoolean("held"),
        row.getString("name"),
        about == null ? Scope.institution() : Scope.of(row.getString("kind"), about));
  }
}
