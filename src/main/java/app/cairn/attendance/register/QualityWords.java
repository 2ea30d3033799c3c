package app.cairn.attendance.register;

import app.cairn.attendance.Quality;
import app.cairn.platform.words.Wording;
import java.util.ArrayList;
import java.util.List;

/** Says in plain sentences how good a session's record is. */
final class QualityWords {

  private QualityWords() {}

  static List<String> of(Quality quality, Wording w) {
    if (quality.here() == 0) {
      return List.of();
    }
    var sentences = new ArrayList<String>();
    sentences.add(
        w.t(
            "register.quality.ways",
            "self",
            quality.bySelf(),
            "here",
            quality.here(),
            "hand",
            quality.byHand(),
            "file",
            quality.byFile(),
            "unmatched",
            quality.unmatched()));
    if (quality.corrected() > 0) {
      sentences.add(w.t("register.quality.corrected", "count", quality.corrected()));
    }
    if (quality.late() > 0) {
      sentences.add(w.t("register.quality.late", "count", quality.late()));
    }
    sentences.add(headcount(quality, w));
    return sentences;
  }

  private static String headcount(Quality quality, Wording w) {
    if (quality.counted() == 0) {
      return w.t("register.quality.not-counted");
    }
    return quality.difference() == 0
        ? w.t("register.quality.agreed")
        : w.t("register.quality.differs", "count", quality.difference());
  }
}
