package app.cairn.sessions.reflection;

import app.cairn.platform.words.Wording;
import java.util.List;

/**
 * @param lead said where nothing is written
 * @param next where the leaders want to begin next time; empty where they said nothing
 * @param words that somebody has a word for the coordinator; empty otherwise
 */
public record ReflectionPanelPage(
    Wording w,
    String session,
    String lead,
    List<String> topics,
    String next,
    String words,
    String button) {}
