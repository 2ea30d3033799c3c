package app.cairn.scheme;

import app.cairn.institution.AcademicYearId;
import app.cairn.platform.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The institution's schemes and the years in which they run. */
public interface Schemes {

  /** By name. Most institutions have one. */
  List<Scheme> all();

  Optional<Scheme> find(SchemeId scheme);

  Optional<Scheme> withHandle(String handle);

  /** The years of a scheme, the latest first. */
  List<SchemeYear> years(SchemeId scheme);

  Optional<SchemeYear> year(SchemeYearId year);

  /** The year that the day falls in; between two years the one that begins next, else the last. */
  Optional<SchemeYear> yearAround(SchemeId scheme, LocalDate day);

  /**
   * Starts a scheme with the words and rules of its preset. A scheme that already has this id or
   * handle is left as it is, so that asking twice is asking once.
   *
   * @param by who starts it; nobody when it comes with the installation
   */
  SchemeId start(NewScheme started, @Nullable PersonId by);

  /** Opens the scheme's year; a year that is open already is left as it is. */
  SchemeYearId open(SchemeId scheme, AcademicYearId year);
}
