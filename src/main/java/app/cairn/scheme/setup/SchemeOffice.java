package app.cairn.scheme.setup;

import app.cairn.institution.AcademicYearId;
import app.cairn.platform.Ids;
import app.cairn.platform.PersonId;
import app.cairn.scheme.NewScheme;
import app.cairn.scheme.Scheme;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.SchemeYear;
import app.cairn.scheme.SchemeYearId;
import app.cairn.scheme.Schemes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class SchemeOffice implements Schemes {

  private final SchemeSql sql;
  private final PresetSql presets;
  private final Clock clock;

  SchemeOffice(SchemeSql sql, PresetSql presets, Clock clock) {
    this.sql = sql;
    this.presets = presets;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Scheme> all() {
    return sql.all();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Scheme> find(SchemeId scheme) {
    return sql.all().stream().filter(one -> one.id().equals(scheme)).findFirst();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Scheme> withHandle(String handle) {
    return sql.all().stream().filter(one -> one.handle().equals(handle)).findFirst();
  }

  @Override
  @Transactional(readOnly = true)
  public List<SchemeYear> years(SchemeId scheme) {
    return sql.years(scheme);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<SchemeYear> year(SchemeYearId year) {
    return sql.year(year);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<SchemeYear> yearAround(SchemeId scheme, LocalDate day) {
    var years = sql.years(scheme);
    return years.stream()
        .filter(year -> !day.isAfter(year.last()))
        .min(Comparator.comparing(SchemeYear::first))
        .or(() -> years.stream().findFirst());
  }

  @Override
  @Transactional
  public SchemeId start(NewScheme started, @Nullable PersonId by) {
    var now = clock.instant();
    if (sql.insert(started, now)) {
      presets.writeWords(started);
      presets.writeRules(started, by, now);
    }
    var scheme = withHandle(started.handle()).orElseThrow();
    started.year().ifPresent(year -> open(scheme.id(), year));
    return scheme.id();
  }

  @Override
  @Transactional
  public SchemeYearId open(SchemeId scheme, AcademicYearId year) {
    return sql.open(new SchemeYearId(Ids.next()), scheme, year, clock.instant());
  }
}
