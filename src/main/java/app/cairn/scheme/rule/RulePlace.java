package app.cairn.scheme.rule;

import app.cairn.institution.SchoolId;
import app.cairn.scheme.GroupCard;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.rules.SetFor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** For what a rule is to be set. */
sealed interface RulePlace {

  record Whole() implements RulePlace {}

  record OneSchool(SchoolId school) implements RulePlace {}

  record OneGroup(GroupCard group) implements RulePlace {}

  /** Whoever changes rules for this school may change them here; none for the whole scheme. */
  default @Nullable SchoolId school() {
    return switch (this) {
      case Whole() -> null;
      case OneSchool(var school) -> school;
      case OneGroup(var group) -> group.school().orElse(null);
    };
  }

  default SetFor setFor() {
    return switch (this) {
      case Whole() -> SetFor.SCHEME;
      case OneSchool _ -> SetFor.SCHOOL;
      case OneGroup _ -> SetFor.GROUP;
    };
  }

  default UUID idWithin(SchemeId scheme) {
    return switch (this) {
      case Whole() -> scheme.value();
      case OneSchool(var school) -> school.value();
      case OneGroup(var group) -> group.id();
    };
  }
}
