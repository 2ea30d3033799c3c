package app.cairn.scheme.target;

import app.cairn.scheme.TargetId;
import java.util.List;

/** What came of choosing a cohort. */
sealed interface ChooseOutcome {

  record Chosen(TargetId target) implements ChooseOutcome {}

  /** Somebody chose the same cohort before; there is one target for it. */
  record ChosenBefore(TargetId target) implements ChooseOutcome {}

  record NotUnderstood(List<FormProblem> problems) implements ChooseOutcome {}
}
