package app.cairn.sessions.panel;

import app.cairn.platform.words.Wording;

/**
 * @param topic of the session's week; empty where there is none
 * @param prepares the reader leads or runs it
 */
public record PreparedPage(
    Wording w, String target, String topic, String words, boolean prepares) {}
