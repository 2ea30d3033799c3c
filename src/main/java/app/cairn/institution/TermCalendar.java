package app.cairn.institution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The institution's calendar: academic years, their terms, numbered weeks and closed days. All days
 * are the institution's own; a day outside every term has no week.
 */
@Component
public class TermCalendar {

  private final JdbcClient jdbc;

  TermCalendar(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All academic years, the latest first. */
  @Transactional(readOnly = true)
  public List<AcademicYear> years() {
    return jdbc.sql(
            """
            select id, name, lower(during) as first, upper(during) - 1 as last
            from institution.academic_year
            order by during desc
            """)
        .query(TermCalendar::year)
        .list();
  }

  /**
   * The year that the day falls in; between two years, the one that begins next; after the last,
   * the last.
   */
  @Transactional(readOnly = true)
  public Optional<AcademicYear> yearAround(LocalDate day) {
    return jdbc.sql(
            """
            select id, name, lower(during) as first, upper(during) - 1 as last
            from institution.academic_year
            order by upper(during) <= :day, case when upper(during) > :day then lower(during) end, lower(during) desc
            limit 1
            """)
        .param("day", day)
        .query(TermCalendar::year)
        .optional();
  }

  @Transactional(readOnly = true)
  public List<Term> terms(AcademicYearId year) {
    return jdbc.sql(
            """
            select id, academic_year_id, name, lower(during) as first, upper(during) - 1 as last
            from institution.term
            where academic_year_id = :year
            order by lower(during), upper(during)
            """)
        .param("year", year.value())
        .query(TermCalendar::term)
        .list();
  }

  /**
   * The shortest term that the day falls in, so that a semester wins over the year-long term around
   * it.
   */
  @Transactional(readOnly = true)
  public Optional<Term> termOf(LocalDate day) {
    return jdbc.sql(
            """
            select id, academic_year_id, name, lower(during) as first, upper(during) - 1 as last
            from institution.term
            where during @> cast(:day as date)
            order by upper(during) - lower(during)
            limit 1
            """)
        .param("day", day)
        .query(TermCalendar::term)
        .optional();
  }

  /** The term that the day falls in and the number of its week there, where it has one. */
  @Transactional(readOnly = true)
  public Optional<DayInTerm> placeOf(LocalDate day) {
    return jdbc.sql(
            """
            select t.name as term, w.number as week
            from institution.term t
            left join institution.teaching_week w on w.term_id = t.id and cast(:day as date) between w.monday and w.monday + 6
            where t.during @> cast(:day as date)
            order by upper(t.during) - lower(t.during), w.monday
            limit 1
            """)
        .param("day", day)
        .query(
            (row, n) ->
                new DayInTerm(
                    row.getString("term"),
                    Optional.ofNullable(row.getObject("week", Integer.class))))
        .optional();
  }

  /**
   * The term's numbered weeks with the closed days that touch them; a term of another institution
   * is unknown.
   */
  @Transactional(readOnly = true)
  public Optional<TermWeeks> weeks(TermId term) {
    return jdbc.sql(
            """
            select id, academic_year_id, name, lower(during) as first, upper(during) - 1 as last
            from institution.term
            where id = :term
            """)
        .param("term", term.value())
        .query(TermCalendar::term)
        .optional()
        .map(
            found ->
                new TermWeeks(
                    found, weeksOf(List.of(found.id())), closedDays(found.first(), found.last())));
  }

  /** The numbered weeks of several terms, in order of date. */
  @Transactional(readOnly = true)
  public List<TeachingWeek> weeksOf(List<TermId> terms) {
    if (terms.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            """
            select term_id, number, monday, kind
            from institution.teaching_week
            where term_id in (:terms)
            order by monday, number
            """)
        .param("terms", terms.stream().map(TermId::value).toList())
        .query(
            (row, n) ->
                new TeachingWeek(
                    new TermId(row.getObject("term_id", UUID.class)),
                    row.getInt("number"),
                    row.getObject("monday", LocalDate.class),
                    WeekKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT))))
        .list();
  }

  /** Closed days that touch the period from the first to the last day, both included. */
  @Transactional(readOnly = true)
  public List<ClosedDays> closedDays(LocalDate first, LocalDate last) {
    return jdbc.sql(
            """
            select name, lower(during) as first, upper(during) - 1 as last
            from institution.closed_days
            where during && daterange(:first, :last, '[]')
            order by during
            """)
        .param("first", first)
        .param("last", last)
        .query(
            (row, n) ->
                new ClosedDays(
                    row.getString("name"),
                    row.getObject("first", LocalDate.class),
                    row.getObject("last", LocalDate.class)))
        .list();
  }

  private static AcademicYear year(ResultSet row, int n) throws SQLException {
    return new AcademicYear(
        new AcademicYearId(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getObject("first", LocalDate.class),
        row.getObject("last", LocalDate.class));
  }

  private static Term term(ResultSet row, int n) throws SQLException {
    return new Term(
        new TermId(row.getObject("id", UUID.class)),
        new AcademicYearId(row.getObject("academic_year_id", UUID.class)),
        row.getString("name"),
        row.getObject("first", LocalDate.class),
        row.getObject("last", LocalDate.class));
  }
}
