package app.cairn.platform.tenancy;

import app.cairn.platform.InstitutionId;
import java.time.ZoneId;
import java.util.Locale;

/** What every page says about its institution; the locale decides how dates and numbers look. */
public record InstitutionCard(
    InstitutionId id, String handle, String name, ZoneId zone, Locale locale) {}
