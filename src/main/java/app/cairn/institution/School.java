package app.cairn.institution;

import java.util.Optional;

/**
 * An academic unit (school, college, faculty, department) at its place in the institution's tree.
 */
public record School(SchoolId id, Optional<SchoolId> parent, String name, String kind, int depth) {}
