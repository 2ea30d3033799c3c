package app.cairn.scheme.target;

import app.cairn.institution.ProgrammeId;
import app.cairn.institution.SchoolId;
import java.util.Optional;

/** A programme whose students can be chosen. */
public record ProgrammeChoice(ProgrammeId programme, String name, Optional<SchoolId> school) {}
