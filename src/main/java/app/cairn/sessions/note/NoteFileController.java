package app.cairn.sessions.note;

import app.cairn.platform.Actor;
import app.cairn.platform.files.FileId;
import app.cairn.platform.words.Wording;
import app.cairn.timetable.StudySessionId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** A file that a lecturer handed in, for those who lead. */
@Controller
class NoteFileController {

  private final AskDesk desk;

  NoteFileController(AskDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/sessions/{session}/note-files/{file}")
  View show(
      @PathVariable StudySessionId session, @PathVariable FileId file, Actor actor, Wording w) {
    return desk.file(session, file, actor, w);
  }
}
