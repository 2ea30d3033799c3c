package app.cairn.sessions.observation;

import app.cairn.platform.words.Wording;

/** That somebody sat in, or may write that they did, on the session's page. */
public record ObservationCard(Wording w, String session, String lead, String button) {}
