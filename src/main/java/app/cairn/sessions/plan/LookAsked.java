package app.cairn.sessions.plan;

import app.cairn.platform.InstitutionId;
import java.util.UUID;

/** Somebody who leads a session asks those who coordinate to look at its plan. */
public record LookAsked(InstitutionId institution, UUID change, UUID session, UUID by) {}
