package app.cairn.evaluation.annual;

import app.cairn.evaluation.account.AccountCard;
import app.cairn.evaluation.account.YearAccount;
import app.cairn.evaluation.impact.PartResults;
import app.cairn.evaluation.impact.YearCells;
import app.cairn.evaluation.impact.YearFound;
import app.cairn.evaluation.impact.YearsResults;
import app.cairn.people.InstitutionRoles;
import app.cairn.platform.Actor;
import app.cairn.platform.NotAllowed;
import app.cairn.platform.NotFound;
import app.cairn.platform.files.Keeping;
import app.cairn.platform.files.KeptFile;
import app.cairn.platform.files.KeptFiles;
import app.cairn.platform.tenancy.InstitutionDirectory;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.SchemeRoles;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where reports of a year are read, written into, commented on and signed. */
@Component
class Reports {

  private static final Duration TWICE = Duration.ofMinutes(1);

  private final YearsResults results;
  private final PartResults parts;
  private final YearAccount account;
  private final WrittenSql written;
  private final InstitutionDirectory institutions;
  private final KeptFiles files;
  private final Clock clock;

  Reports(
      YearsResults results,
      PartResults parts,
      YearAccount account,
      WrittenSql written,
      InstitutionDirectory institutions,
      KeptFiles files,
      Clock clock) {
    this.results = results;
    this.parts = parts;
    this.account = account;
    this.written = written;
    this.institutions = institutions;
    this.files = files;
    this.clock = clock;
  }

  /**
   * A report as one reader may see it.
   *
   * @param mayWrite whether texts are theirs to write and the report theirs to sign
   */
  record Opened(YearFound found, Written written, AnnualReport report, boolean mayWrite) {}

  /**
   * With what is there to choose from, whether or not there is a report.
   *
   * @param parts those that have a page of their own
   */
  record Shelf(YearsResults.Years years, Optional<Opened> open, List<PartResults.Part> parts) {}

  @Transactional
  public Shelf shelf(YearsResults.Question question, Wording w, Actor actor) {
    return shelf(question, YearsResults.Depth.FIRST, w, actor);
  }

  private Shelf shelf(
      YearsResults.Question question, YearsResults.Depth depth, Wording w, Actor actor) {
    var found = results.of(question, depth, w, actor);
    return new Shelf(
        found.years(),
        found
            .year()
            .map(
                year ->
                    opened(
                        year,
                        () ->
                            depth == YearsResults.Depth.ALL
                                ? results.cells(question, w, actor).year()
                                : Optional.empty(),
                        w,
                        mayWrite(year, actor))),
        found.year().map(year -> parts.of(year, actor)).orElse(List.of()));
  }

  /** With every comparison, where a file is made of it. */
  @Transactional
  public Opened open(
      YearsResults.Question question, YearsResults.Depth depth, Wording w, Actor actor) {
    return shelf(question, depth, w, actor).open().orElseThrow(NotFound::new);
  }

  @Transactional
  public AnnualReport forOperator(YearsResults.Question question, Wording w) {
    return results
        .forOperator(question, w)
        .year()
        .map(
            year ->
                opened(year, () -> results.cellsForOperator(question, w).year(), w, false).report())
        .orElseThrow(NotFound::new);
  }

  private Opened opened(
      YearFound year, Supplier<Optional<YearCells>> cells, Wording w, boolean mayWrite) {
    var told = year.whole() ? account.of(year, cells, w) : List.<AccountCard>of();
    var said = year.whole() ? written.of(year.scheme(), year.year()) : Written.NOTHING;
    return new Opened(
        year,
        said,
        new ReportWords(w, year, said, told, institution())
            .made(LocalDate.now(clock.withZone(w.zone()))),
        mayWrite);
  }

  private String institution() {
    return institutions.cardOf(Tenancy.require()).orElseThrow().name();
  }

  private static boolean mayWrite(YearFound year, Actor actor) {
    return year.whole()
        && actor
            .roles()
            .hasAny(
                SchemeRoles.SUPERVISOR, SchemeRoles.COORDINATOR, InstitutionRoles.PLANNING_OFFICE);
  }

  private Opened toWrite(YearsResults.Question question, Wording w, Actor actor) {
    return toWrite(question, YearsResults.Depth.FIRST, w, actor);
  }

  private Opened toWrite(
      YearsResults.Question question, YearsResults.Depth depth, Wording w, Actor actor) {
    var opened = open(question, depth, w, actor);
    if (!opened.mayWrite()) {
      throw new NotAllowed(w.t("annual.wrong.not-yours"));
    }
    return opened;
  }

  /** What came of saving a text. */
  enum Saving {
    KEPT,
    NO_SUCH_BLOCK,
    TOO_LONG,
    STALE
  }

  @Transactional
  public Saving write(YearsResults.Question question, TextTyped typed, Wording w, Actor actor) {
    var opened = toWrite(question, w, actor);
    if (!typed.isOf(opened.found())) {
      return Saving.NO_SUCH_BLOCK;
    }
    if (typed.words().strip().length() > TextTyped.MOST) {
      return Saving.TOO_LONG;
    }
    var text =
        new Written.Text(
            typed.block(), typed.version() + 1, typed.about(opened.found()), typed.words().strip());
    int stands = opened.written().text(typed.block()).map(Written.Text::version).orElse(0);
    return stands == typed.version()
            && written.write(opened.found().scheme(), opened.found().year(), text, actor)
        ? Saving.KEPT
        : Saving.STALE;
  }

  @Transactional
  public Shelf shelfToWrite(YearsResults.Question question, Wording w, Actor actor) {
    toWrite(question, w, actor);
    return shelf(question, w, actor);
  }

  @Transactional
  public Opened toSign(YearsResults.Question question, Wording w, Actor actor) {
    return toWrite(question, YearsResults.Depth.ALL, w, actor);
  }

  @Transactional
  public void comment(YearsResults.Question question, String words, Wording w, Actor actor) {
    var opened = toWrite(question, w, actor);
    written.comment(opened.found().scheme(), opened.found().year(), words, actor);
  }

  /** Keeps the report as it is now; a second press of the button adds nothing. */
  @Transactional
  public void sign(YearsResults.Question question, byte[] pdf, Wording w, Actor actor) {
    var opened = toWrite(question, w, actor);
    var justNow = clock.instant().minus(TWICE);
    if (opened.written().signings().stream().anyMatch(one -> one.at().isAfter(justNow))) {
      return;
    }
    if (files.keep(opened.report().title() + ".pdf", pdf) instanceof Keeping.Kept kept) {
      written.sign(opened.found().scheme(), opened.found().year(), kept.id(), actor);
    } else {
      throw new IllegalStateException("A report could not be kept");
    }
  }

  /** For whoever sees the whole of the scheme it is of. */
  @Transactional
  public KeptFile signed(UUID signing, Actor actor) {
    if (!results.mayInclude(actor)) {
      throw new NotFound();
    }
    var signed = written.signed(signing).orElseThrow(NotFound::new);
    if (!results.seesTheWhole(signed.scheme(), actor)) {
      throw new NotFound();
    }
    return files.open(signed.file()).orElseThrow(NotFound::new);
  }
}
