package app.cairn.timetable.publication;

import app.cairn.platform.words.Wording;
import app.cairn.timetable.publication.PublicationOutcome.Cancelled;
import app.cairn.timetable.publication.PublicationOutcome.Published;
import app.cairn.timetable.publication.PublicationOutcome.TooFew;
import java.util.List;
import java.util.stream.Collectors;

/** What came of publishing, and which sessions still wait for whom. */
final class PublicationWords {

  private PublicationWords() {}

  static String said(PublicationOutcome outcome, Wording w) {
    return switch (outcome) {
      case Cancelled _ -> w.t("timetable.publication.cancelled");
      case Published(var n, var tooFew) when tooFew.isEmpty() ->
          n == 0 ? w.t("timetable.publication.already") : w.t("timetable.publication.done", "n", n);
      case Published(var n, var tooFew) ->
          (n == 0 ? "" : w.t("timetable.publication.done", "n", n) + " ") + waiting(tooFew, w);
    };
  }

  private static String waiting(List<TooFew> tooFew, Wording w) {
    return tooFew.stream()
        .map(
            one ->
                w.t(
                    "timetable.publication.too-few",
                    "date",
                    w.shortDate(one.on()),
                    "n",
                    one.coLeaders(),
                    "asked",
                    one.asked()))
        .collect(Collectors.joining(" "));
  }
}
