package app.cairn.scheme.rule;

import app.cairn.institution.School;
import app.cairn.institution.SchoolId;
import app.cairn.institution.Schools;
import app.cairn.platform.Actor;
import app.cairn.platform.NotAllowed;
import app.cairn.platform.NotFound;
import app.cairn.platform.page.Shell;
import app.cairn.scheme.GroupDirectory;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.SchemeRoles;
import app.cairn.scheme.rule.RulePlace.OneGroup;
import app.cairn.scheme.rule.RulePlace.OneSchool;
import app.cairn.scheme.rule.RulePlace.Whole;
import app.cairn.scheme.rules.RuleName;
import app.cairn.scheme.rules.RuleProblem;
import app.cairn.scheme.rules.RuleReading;
import app.cairn.scheme.rules.RuleWords;
import app.cairn.scheme.rules.Rules;
import app.cairn.scheme.rules.SetFor;
import app.cairn.scheme.setup.SchemeAccess;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets rules from a day on. The days before are never touched. */
@Component
class RuleDesk {

  private final Rules rules;
  private final RuleWriting writing;
  private final SchemeAccess access;
  private final Schools schools;
  private final GroupDirectory groups;
  private final Clock clock;

  RuleDesk(
      Rules rules,
      RuleWriting writing,
      SchemeAccess access,
      Schools schools,
      GroupDirectory groups,
      Clock clock) {
    this.rules = rules;
    this.writing = writing;
    this.access = access;
    this.schools = schools;
    this.groups = groups;
    this.clock = clock;
  }

  sealed interface Outcome {}

  record Changed(LocalDate from) implements Outcome {}

  record Refused(List<RuleProblem> problems) implements Outcome {}

  /** The group, where one is named; else the school, where one is; else the whole scheme. */
  @Transactional(readOnly = true)
  RulePlace place(SchemeId scheme, String school, @Nullable UUID group) {
    if (group != null) {
      return groupOf(scheme, group);
    }
    if (school.isEmpty()) {
      return new Whole();
    }
    try {
      return new OneSchool(SchoolId.of(school));
    } catch (IllegalArgumentException e) {
      throw new NotFound();
    }
  }

  private OneGroup groupOf(SchemeId scheme, UUID group) {
    return groups
        .find(group)
        .filter(card -> card.scheme().equals(scheme))
        .map(OneGroup::new)
        .orElseThrow(NotFound::new);
  }

  @Transactional(readOnly = true)
  ChangePage form(
      SchemeId scheme,
      RuleName name,
      RulePlace place,
      Map<String, String> given,
      String from,
      List<RuleProblem> problems,
      Actor actor,
      Shell shell) {
    var found = access.seen(scheme, actor);
    var w = shell.w();
    var today = LocalDate.now(clock.withZone(w.zone()));
    boolean whole = access.mayChange(scheme, null, actor);
    var mine =
        access
            .parts(actor)
            .of(scheme)
            .in(SchemeRoles.SUPERVISOR, SchemeRoles.COORDINATOR)
            .schools();
    List<School> places =
        schools.tree().stream().filter(one -> whole || mine.contains(one.id())).toList();
    if (!whole && places.isEmpty()) {
      throw new NotAllowed("Only those who run this part of the scheme change it.");
    }
    if (place instanceof OneGroup) {
      access.requireChange(scheme, place.school(), actor);
    }
    var group = place instanceof OneGroup(var card) ? card : null;
    var now =
        rules
            .of(scheme)
            .at(place.school(), group == null ? null : group.id(), today)
            .applying(name);
    return new ChangePage(
        shell,
        found,
        name,
        RuleWords.note(now, w),
        given.isEmpty() ? now.value().fields() : given,
        from.isEmpty() ? today.toString() : from,
        places,
        Optional.ofNullable(place.school()),
        Optional.ofNullable(group),
        whole,
        problems);
  }

  @Transactional
  Outcome set(
      SchemeId scheme,
      RuleName name,
      RulePlace place,
      Map<String, String> given,
      String from,
      Actor actor,
      ZoneId zone) {
    access.requireChange(scheme, place.school(), actor);
    var today = LocalDate.now(clock.withZone(zone));
    var problems = new ArrayList<RuleProblem>();
    var reading = name.read(given);
    if (reading instanceof RuleReading.NotUnderstood(var found)) {
      problems.addAll(found);
    }
    var day = day(from);
    if (day.isEmpty() || day.get().isBefore(today) || day.get().isAfter(today.plusYears(5))) {
      problems.add(
          new RuleProblem(
              "since",
              RuleProblem.Kind.OUT_OF_BOUNDS,
              today.toString(),
              today.plusYears(5).toString()));
    }
    if (reading instanceof RuleReading.Understood(var value) && problems.isEmpty()) {
      writing.set(scheme, name, place, value, day.orElseThrow(), actor.person(), clock.instant());
      return new Changed(day.get());
    }
    return new Refused(problems);
  }

  /**
   * Undoes a change that does not hold yet; ends from today what a school or group has of its own.
   */
  @Transactional
  RulePlace end(SchemeId scheme, UUID id, Actor actor, ZoneId zone) {
    access.seen(scheme, actor);
    var today = LocalDate.now(clock.withZone(zone));
    var set =
        rules.of(scheme).sets().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(NotFound::new);
    var place =
        switch (set.setFor()) {
          case PRESET, SCHEME -> new Whole();
          case SCHOOL -> new OneSchool(new SchoolId(set.place()));
          case GROUP -> groupOf(scheme, set.place());
        };
    access.requireChange(scheme, place.school(), actor);
    var starts = set.from().orElse(LocalDate.MIN);
    if (starts.isAfter(today)) {
      writing.undo(set);
    } else if (set.setFor() != SetFor.SCHEME && set.holds(today)) {
      writing.end(set, today);
    }
    return place;
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
