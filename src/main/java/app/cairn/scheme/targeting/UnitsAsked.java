package app.cairn.scheme.targeting;

import app.cairn.institution.AcademicYear;
import app.cairn.institution.AcademicYearId;
import app.cairn.institution.SchoolId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the address of a ranking says, and addresses like it with one thing changed. */
public record UnitsAsked(
    List<AcademicYearId> years,
    Attempts attempts,
    Leavers leavers,
    Optional<SchoolId> school,
    String search,
    String sort,
    String order,
    int page) {

  private static final int ON_A_PAGE = 50;

  public UnitSort sortedBy() {
    return UnitSort.withKey(sort);
  }

  public boolean isGreatestFirst() {
    return switch (order) {
      case "up" -> false;
      case "down" -> true;
      default -> sortedBy().startsWithTheGreatest();
    };
  }

  public boolean isAbout(AcademicYearId year) {
    return years.contains(year);
  }

  /** The years asked for; without any, all that have ended, or, before one has, all there are. */
  UnitsAsked overYears(List<AcademicYear> known, LocalDate today) {
    var meant = known.stream().filter(year -> years.contains(year.id())).toList();
    if (meant.isEmpty()) {
      meant = known.stream().filter(year -> year.last().isBefore(today)).toList();
    }
    if (meant.isEmpty()) {
      meant = known;
    }
    return new UnitsAsked(
        meant.stream().map(AcademicYear::id).toList(),
        attempts,
        leavers,
        school,
        search,
        sort,
        order,
        Math.max(1, page));
  }

  UnitQuestion question() {
    return new UnitQuestion(
        years, attempts, leavers, school, search, sortedBy(), isGreatestFirst(), page, ON_A_PAGE);
  }

  int pages(long rows) {
    return (int) Math.max(1, (rows + ON_A_PAGE - 1) / ON_A_PAGE);
  }

  /** The same ranking sorted by a column; the column sorted by now turns round. */
  public String sortingBy(UnitSort column) {
    boolean turned = column == sortedBy();
    boolean greatestFirst = turned ? !isGreatestFirst() : column.startsWithTheGreatest();
    return "/units?"
        + filters()
        + "&sort="
        + column.key()
        + "&order="
        + (greatestFirst ? "down" : "up");
  }

  /** The same ranking, to be followed by a page's number. */
  public String paging() {
    return "/units?" + filters() + sorting() + "&page=";
  }

  /** What is shown, as a file. */
  public String file() {
    return "/units.csv?" + filters() + sorting();
  }

  private String sorting() {
    return "&sort=" + sortedBy().key() + "&order=" + (isGreatestFirst() ? "down" : "up");
  }

  private String filters() {
    var address = new StringBuilder("attempts=" + attempts + "&leavers=" + leavers);
    years.forEach(year -> address.append("&year=").append(year));
    school.ifPresent(one -> address.append("&school=").append(one));
    if (!search.isEmpty()) {
      address.append("&search=").append(URLEncoder.encode(search, StandardCharsets.UTF_8));
    }
    return address.toString();
  }
}
