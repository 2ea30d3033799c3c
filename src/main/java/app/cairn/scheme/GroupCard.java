package app.cairn.scheme;

import app.cairn.institution.SchoolId;
import java.util.Optional;
import java.util.UUID;

/**
 * A group, as far as a rule can be set for it.
 *
 * @param school the school its cohort belongs to, where it belongs to one
 * @param name with its cohort, such as "CHEM1204 Physical Chemistry I, Group A"
 */
public record GroupCard(UUID id, SchemeId scheme, Optional<SchoolId> school, String name) {}
