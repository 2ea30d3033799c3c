package app.cairn.institution;

import app.cairn.platform.InstitutionId;
import java.time.ZoneId;
import java.util.Locale;

/**
 * A university as it presents itself. Its one time zone decides what 14:00 means; its locale how
 * dates and numbers are written.
 */
public record Institution(
    InstitutionId id,
    String handle,
    String name,
    String shortName,
    ZoneId zone,
    Locale locale,
    String about,
    MarksReaders marksReaders) {}
