package app.cairn.sessions.observation;

import app.cairn.platform.InstitutionId;
import java.util.UUID;

/** Somebody who sat in has written to those who led the session for the first time. */
public record FeedbackGiven(InstitutionId institution, UUID change, UUID session, UUID by) {}
