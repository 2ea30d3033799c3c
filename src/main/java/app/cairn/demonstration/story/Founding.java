package app.cairn.demonstration.story;

import app.cairn.demonstration.simulator.University;
import app.cairn.institution.Institution;
import app.cairn.institution.Institutions;
import app.cairn.institution.MarksReaders;
import app.cairn.platform.Ids;
import app.cairn.platform.InstitutionId;
import app.cairn.platform.contributions.DemonstrationChapter;
import app.cairn.platform.tenancy.InstitutionDirectory;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.words.Words;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * The institutions themselves. In one of them coordinators may read marks, in another they may not.
 */
@Component
@ConditionalOnProperty("cairn.demonstration")
class Founding implements DemonstrationChapter {

  private final Institutions institutions;
  private final InstitutionDirectory directory;
  private final Words words;

  Founding(Institutions institutions, InstitutionDirectory directory, Words words) {
    this.institutions = institutions;
    this.directory = directory;
    this.words = words;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String name() {
    return "Founding four universities";
  }

  @Override
  public void run() {
    for (var university : University.values()) {
      if (directory.withHandle(university.handle()).isEmpty()) {
        found(university);
      }
    }
  }

  private void found(University university) {
    var id = new InstitutionId(Ids.next());
    Tenancy.within(
        id,
        () ->
            institutions.found(
                new Institution(
                    id,
                    university.handle(),
                    university.fullName(),
                    university.shortName(),
                    Folders.ZONE,
                    Locale.UK,
                    words
                        .wording(Locale.UK, ZoneOffset.UTC)
                        .choice("demonstration.about", university),
                    marksReaders(university))));
  }

  private static MarksReaders marksReaders(University university) {
    return switch (university) {
      case HARROWMERE, ASHFEN -> MarksReaders.COORDINATORS;
      case INVERLAITH, EASTQUAY -> MarksReaders.PLANNING_OFFICE;
    };
  }
}
