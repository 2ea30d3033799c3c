package app.cairn.scheme;

import app.cairn.institution.AcademicYearId;
import java.util.Optional;

/** A scheme about to start from a preset, with its first year where that is already known. */
public record NewScheme(
    SchemeId id,
    String handle,
    String name,
    String about,
    Preset preset,
    Optional<String> contact,
    Optional<AcademicYearId> year) {}
