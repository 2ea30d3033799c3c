package app.cairn.scheme.targeting;

import app.cairn.institution.AcademicYear;
import app.cairn.institution.School;
import app.cairn.institution.Schools;
import app.cairn.institution.TermCalendar;
import app.cairn.platform.kept.KeptWork;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.SchemeYear;
import app.cairn.scheme.SchemeYearId;
import app.cairn.scheme.Schemes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Units by need, kept until a record changes. */
@Component
class Rankings {

  private final DeliveryFigures figures;
  private final UnitSql units;
  private final TermCalendar calendar;
  private final Schools schools;
  private final Schemes schemes;
  private final KeptWork kept;
  private final TransactionTemplate counting;

  Rankings(
      DeliveryFigures figures,
      UnitSql units,
      TermCalendar calendar,
      Schools schools,
      Schemes schemes,
      KeptWork kept,
      JdbcTransactionManager transactions) {
    this.figures = figures;
    this.units = units;
    this.calendar = calendar;
    this.schools = schools;
    this.schemes = schemes;
    this.kept = kept;
    this.counting = new TransactionTemplate(transactions);
    this.counting.setName("ranking");
  }

  /**
   * All that a ranking depends on besides the records.
   *
   * @param own the scheme that whoever asks has a part in
   */
  record Question(UnitsAsked given, Reach reach, Optional<SchemeId> own, LocalDate today) {}

  /**
   * @param inAll how many units there are, on this page and the others
   */
  record Ranking(
      UnitsAsked asked,
      List<AcademicYear> years,
      List<School> schools,
      List<UnitRow> rows,
      long inAll) {}

  Ranking of(Question question) {
    return kept.of(Ranking.class, question, () -> counting.execute(_ -> ranking(question)));
  }

  /** All rows at once, as far as there are no more than that. */
  List<UnitRow> inOne(Question question, int most) {
    return counting.execute(
        _ -> {
          figures.bringUpToDate();
          var asked = question.given().overYears(calendar.years(), question.today());
          return units
              .ranking(asked.question().onOnePage(most), question.reach(), chosenIn(question))
              .stream()
              .map(UnitSql.Ranked::row)
              .toList();
        });
  }

  private Ranking ranking(Question question) {
    figures.bringUpToDate();
    var years = calendar.years();
    var asked = question.given().overYears(years, question.today());
    var ranked = units.ranking(asked.question(), question.reach(), chosenIn(question));
    return new Ranking(
        asked,
        years,
        schools.tree(),
        ranked.stream().map(UnitSql.Ranked::row).toList(),
        ranked.stream().mapToLong(UnitSql.Ranked::inAll).findFirst().orElse(0));
  }

  /** The running year of the scheme of whoever asks, or of the first there is. */
  private @Nullable SchemeYearId chosenIn(Question question) {
    return question
        .own()
        .or(() -> schemes.all().stream().map(scheme -> scheme.id()).findFirst())
        .flatMap(scheme -> schemes.yearAround(scheme, question.today()))
        .map(SchemeYear::id)
        .orElse(null);
  }
}
