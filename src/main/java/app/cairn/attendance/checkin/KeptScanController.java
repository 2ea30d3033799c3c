package app.cairn.attendance.checkin;

import app.cairn.attendance.book.SaidToBeHere;
import app.cairn.attendance.mark.PersonMarks;
import app.cairn.people.SignedPerson;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * A scan that a phone without a network kept: the page it shows then, and the scan itself later.
 */
@Controller
class KeptScanController {

  private static final int LONGEST_CODE = 64;
  private static final long LONGEST_AGO = Duration.ofDays(365).toMillis();

  private final KeptScans scans;
  private final CheckInDesk desk;
  private final PersonMarks marks;
  private final LanePages pages;
  private final Answers answers;

  KeptScanController(
      KeptScans scans, CheckInDesk desk, PersonMarks marks, LanePages pages, Answers answers) {
    this.scans = scans;
    this.desk = desk;
    this.marks = marks;
    this.pages = pages;
    this.answers = answers;
  }

  /** The same for everybody: a phone keeps a copy of it. */
  @GetMapping("/check-in/kept")
  View newForm() {
    return pages.kept();
  }

  /**
   * @param mark of whoever was signed in when it was scanned. No other site knows it, so none can
   *     send this form
   */
  @PostMapping("/check-ins/kept")
  View create(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(required = false) @Nullable UUID mark,
      @RequestParam(defaultValue = "0") long ago,
      HttpServletRequest request) {
    Optional<SignedPerson> visitor = Visitor.of(request);
    if (visitor.isEmpty()) {
      return answers.signInFirst(request);
    }
    SignedPerson person = visitor.get();
    if (!marks.of(person.institution(), person.person()).equals(mark)) {
      return answers.othersScan();
    }
    Optional<SaidToBeHere> said =
        code.length() > LONGEST_CODE
            ? Optional.empty()
            : scans.of(code, Duration.ofMillis(Math.clamp(ago, 0, LONGEST_AGO)), person);
    return said.isEmpty()
        ? answers.neverShown()
        : answers.written(request, desk.take(person.institution(), said.get()));
  }
}
