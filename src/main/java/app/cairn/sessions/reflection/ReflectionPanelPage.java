package app.cairn.sessions.reflection;

import app.cairn.platform.words.Wording;
import app.cairn.sessions.observation.ObservationCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param lead said where nothing is written
 * @param button empty where there is nothing of how it went for the reader
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
    String button,
    @Nullable ObservationCard observation) {}
