package app.cairn.demonstration.story;

import app.cairn.demonstration.simulator.Cast;
import app.cairn.demonstration.simulator.University;
import app.cairn.people.People;
import app.cairn.platform.PersonId;
import app.cairn.platform.tenancy.InstitutionDirectory;
import app.cairn.platform.tenancy.Tenancy;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Goes to one of the universities, and finds its cast there. */
@Component
class Stage {

  private final InstitutionDirectory institutions;
  private final People people;

  Stage(InstitutionDirectory institutions, People people) {
    this.institutions = institutions;
    this.people = people;
  }

  void at(University university, Runnable work) {
    Tenancy.within(institutions.withHandle(university.handle()).orElseThrow(), work);
  }

  /** The person whom the records know by the member's key; nobody before they have come. */
  Optional<PersonId> find(Cast.Member member) {
    return people.identifiedBy(Cast.SOURCE, member.key());
  }
}
