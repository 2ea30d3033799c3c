package app.cairn.leaders.eligibility;

import app.cairn.leaders.LeaderId;
import app.cairn.platform.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the records say on one day about one leader and one cohort; no mark is among it.
 *
 * @param courseBased the cohort is of a programme, year or school: leaders are of its school, and
 *     no single module is there to have passed
 * @param lastTrained the latest initial training up to that day
 */
record Facts(
    LeaderId leader,
    PersonId person,
    String name,
    LocalDate on,
    boolean leadsThen,
    boolean stated,
    boolean evidenced,
    Optional<Pass> pass,
    boolean awaitsMark,
    boolean courseBased,
    boolean inSchool,
    OptionalInt yearOfStudy,
    boolean postgraduate,
    boolean inGoodStanding,
    Optional<LocalDate> firstTrained,
    Optional<LocalDate> lastTrained,
    Set<Allowable> allowed) {}
