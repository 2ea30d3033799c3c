package app.cairn.leaders.roster;

import app.cairn.leaders.eligibility.Allowable;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.TargetId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what was typed; everything that is wrong is said at once. */
final class LeaderReading {

  private static final int MOST_AT_ONCE = 12;
  private static final int LONGEST_TEXT = 500;

  private final Wording w;
  private final Map<String, String> problems = new LinkedHashMap<>();

  LeaderReading(Wording w) {
    this.w = w;
  }

  Map<String, String> problems() {
    return problems;
  }

  SubjectAsked subjects(LeaderForm form) {
    return new SubjectAsked(
        targets(form.chosen()), evidence(form), allowed(form), text(form.reason()));
  }

  /** The day typed, or the other where none was. */
  LocalDate day(String field, @Nullable String typed, LocalDate otherwise) {
    return text(typed).isEmpty() ? otherwise : day(field, typed).orElse(otherwise);
  }

  Optional<LocalDate> day(String field, @Nullable String typed) {
    if (text(typed).isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text(typed)));
    } catch (DateTimeParseException e) {
      problems.put(field, w.t("leaders.form.date-wrong"));
      return Optional.empty();
    }
  }

  private List<TargetId> targets(List<String> typed) {
    var targets = new ArrayList<TargetId>();
    for (var one : typed) {
      try {
        targets.add(new TargetId(UUID.fromString(one)));
      } catch (IllegalArgumentException e) {
        problems.put("targets", w.t("leaders.form.targets-missing", "most", MOST_AT_ONCE));
      }
    }
    if (targets.isEmpty() || targets.size() > MOST_AT_ONCE) {
      problems.put("targets", w.t("leaders.form.targets-missing", "most", MOST_AT_ONCE));
    }
    return targets;
  }

  private Optional<Evidence> evidence(LeaderForm form) {
    var text = text(form.evidence());
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (text.length() > LONGEST_TEXT) {
      problems.put("evidence", w.t("leaders.form.too-long", "most", LONGEST_TEXT));
    }
    for (var kind : Evidence.Kind.values()) {
      if (kind.name().equals(form.evidenceKind())) {
        return Optional.of(new Evidence(kind, text));
      }
    }
    problems.put("evidenceKind", w.t("leaders.form.evidence-kind-missing"));
    return Optional.empty();
  }

  private EnumSet<Allowable> allowed(LeaderForm form) {
    var allowed = EnumSet.noneOf(Allowable.class);
    for (var what : Allowable.values()) {
      if (form.allowances().contains(what.name())) {
        allowed.add(what);
      }
    }
    var reason = text(form.reason());
    if (!allowed.isEmpty() && reason.isEmpty()) {
      problems.put("reason", w.t("leaders.form.reason-missing"));
    }
    if (reason.length() > LONGEST_TEXT) {
      problems.put("reason", w.t("leaders.form.too-long", "most", LONGEST_TEXT));
    }
    return allowed;
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
