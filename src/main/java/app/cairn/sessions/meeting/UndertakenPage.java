package app.cairn.sessions.meeting;

import app.cairn.platform.words.Wording;
import java.util.List;

public record UndertakenPage(Wording w, List<Action> actions, List<Talk> talks) {

  public record Action(String meeting, String by, boolean due, String words, String from) {}

  public record Talk(String path, String when, String what, String place) {}
}
