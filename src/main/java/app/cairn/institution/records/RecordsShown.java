package app.cairn.institution.records;

import static java.util.stream.Collectors.toMap;

import app.cairn.institution.SchoolId;
import app.cairn.institution.Schools;
import app.cairn.platform.page.Shell;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class RecordsShown {

  private final Schools schools;
  private final RecordsSql records;

  RecordsShown(Schools schools, RecordsSql records) {
    this.schools = schools;
    this.records = records;
  }

  @Transactional(readOnly = true)
  SchoolsPage schools(Shell shell) {
    var programmes =
        records.programmesBySchool().stream()
            .collect(toMap(RecordsSql.SchoolCount::school, RecordsSql.SchoolCount::programmes));
    var rows =
        schools.tree().stream()
            .map(
                school ->
                    new SchoolsPage.Row(
                        school.id().toString(),
                        school.name(),
                        school.kind(),
                        school.depth(),
                        programmes.getOrDefault(school.id().value(), 0)))
            .toList();
    return new SchoolsPage(shell, rows);
  }

  @Transactional(readOnly = true)
  ProgrammesPage programmes(
      Shell shell, Optional<SchoolId> school, String search, Stretch stretch) {
    var found =
        records.programmes(school.map(SchoolId::value), search, stretch.offset(), Stretch.SIZE);
    return new ProgrammesPage(
        shell,
        schools.tree(),
        school.map(SchoolId::toString).orElse(""),
        search,
        stretch.of(found.total()),
        found.rows());
  }

  @Transactional(readOnly = true)
  RoomsPage rooms(Shell shell, String search, Stretch stretch) {
    var found = records.rooms(search, stretch.offset(), Stretch.SIZE);
    return new RoomsPage(shell, search, stretch.of(found.total()), found.rows());
  }
}
