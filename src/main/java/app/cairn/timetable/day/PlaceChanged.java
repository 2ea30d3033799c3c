package app.cairn.timetable.day;

import app.cairn.platform.InstitutionId;
import java.util.UUID;

/**
 * A session is elsewhere today, or back where it was promised.
 *
 * @param change which telling of a place it is about
 */
public record PlaceChanged(InstitutionId institution, UUID change, boolean back) {}
