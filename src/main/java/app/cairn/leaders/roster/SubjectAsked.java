package app.cairn.leaders.roster;

import app.cairn.leaders.eligibility.Allowable;
import app.cairn.scheme.TargetId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody is to lead: the modules or schools of these targets.
 *
 * @param evidence of passing those that the records do not show as passed
 * @param allowed what is asked for less than the scheme does, with the reason
 */
record SubjectAsked(
    List<TargetId> targets, Optional<Evidence> evidence, Set<Allowable> allowed, String reason) {}
