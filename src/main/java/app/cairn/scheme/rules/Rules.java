package app.cairn.scheme.rules;

import app.cairn.scheme.Scheme;
import app.cairn.scheme.SchemeId;

/**
 * The rules of schemes. A rule is set for a scheme, a school or a group, from a day on; the nearest
 * wins, and a change never touches the days before it.
 */
public interface Rules {

  /** All rules of a scheme with their dates, to be asked as often as a page needs. */
  RuleBook of(SchemeId scheme);

  /** The same, for a scheme already at hand. */
  RuleBook of(Scheme scheme);
}
