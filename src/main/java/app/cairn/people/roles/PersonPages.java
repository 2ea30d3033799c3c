package app.cairn.people.roles;

import app.cairn.people.RoleKeeper;
import app.cairn.people.RoleOffer;
import app.cairn.people.RolePeriod;
import app.cairn.people.roles.PersonPage.Form;
import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.PersonId;
import app.cairn.platform.page.Shells;
import cairn.templates.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A person with the roles they hold, will hold and held, for those who give roles. */
@Component
class PersonPages {

  private final Directory directory;
  private final ObjectProvider<RoleKeeper> keepers;
  private final Shells shells;
  private final Templates templates;
  private final Clock clock;

  PersonPages(
      Directory directory,
      ObjectProvider<RoleKeeper> keepers,
      Shells shells,
      Templates templates,
      Clock clock) {
    this.directory = directory;
    this.keepers = keepers;
    this.shells = shells;
    this.templates = templates;
    this.clock = clock;
  }

  Directory.Entry require(Actor actor, PersonId person) {
    if (!Directory.isOpenTo(actor)) {
      throw new NotFound();
    }
    return directory.find(person).orElseThrow(NotFound::new);
  }

  JteModel page(Actor actor, PersonId person, Form form) {
    Directory.Entry entry = require(actor, person);
    var shell = shells.named(entry.name());
    var w = shell.w();
    LocalDate today = today();
    List<RolePeriod> periods =
        keepers
            .orderedStream()
            .flatMap(keeper -> keeper.periodsOf(actor, person, w).stream())
            .sorted(Comparator.comparing(RolePeriod::from).reversed())
            .toList();
    boolean own = actor.person().equals(person);
    var offers =
        keepers
            .orderedStream()
            .flatMap(
                keeper -> own ? List.<RoleOffer>of().stream() : keeper.offersTo(actor, w).stream())
            .collect(
                Collectors.groupingBy(RoleOffer::name, LinkedHashMap::new, Collectors.toList()));
    return templates.peopleRolesPerson(
        new PersonPage(
            shell,
            "/people/" + person,
            entry.name(),
            entry.key(),
            entry.staff() ? w.t("people.kind.staff") : w.t("people.kind.student"),
            entry.email(),
            entry.listed(),
            periods.stream().filter(period -> period.isHeldOn(today)).toList(),
            periods.stream().filter(period -> period.from().isAfter(today)).toList(),
            periods.stream().filter(period -> period.isOverOn(today)).toList(),
            offers,
            own ? w.t("roles.refused.oneself") : null,
            form));
  }

  Form emptyForm() {
    return new Form("", today().toString(), "", null, null, null);
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), shells.wording().zone());
  }
}
