package app.cairn.sessions.note;

import app.cairn.platform.NotFound;
import app.cairn.platform.files.FileId;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.sessions.note.NoteDesk.Handed;
import app.cairn.sessions.note.NoteOutcome.NotOpen;
import app.cairn.sessions.note.NoteOutcome.Saved;
import app.cairn.sessions.note.NoteOutcome.WrittenMeanwhile;
import app.cairn.sessions.note.NoteOutcome.Wrong;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.View;
import org.springframework.web.util.WebUtils;

/** The lecturer's page: looking changes nothing, and there is nothing to sign in to. */
@Controller
class NoteController {

  private final NoteDesk desk;
  private final NotePages pages;

  NoteController(NoteDesk desk, NotePages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @GetMapping("/i/{handle}/notes/{token}")
  View show(@PathVariable String handle, @PathVariable String token) {
    requireInstitution();
    return desk.open(token)
        .<View>map(note -> pages.shown(path(handle, token), note))
        .orElseGet(pages::closed);
  }

  @PostMapping("/i/{handle}/notes/{token}")
  View create(
      @PathVariable String handle,
      @PathVariable String token,
      @RequestParam(defaultValue = "") String delivered,
      @RequestParam(defaultValue = "") String link,
      @RequestParam(defaultValue = "") String reading,
      @RequestParam(defaultValue = "") String exercise,
      @RequestParam(defaultValue = "") String worthRevisiting,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam(defaultValue = "") Set<FileId> taken,
      HttpServletRequest request,
      Wording w)
      throws IOException {
    requireInstitution();
    var typed =
        new NoteText(
            lines(delivered),
            link.strip(),
            reading.strip(),
            lines(exercise),
            lines(worthRevisiting));
    var outcome = desk.save(token, typed, version, handed(request), taken);
    return switch (outcome) {
      case Saved _ -> Redirect.to(path(handle, token)).saying(w.t("sessions.note.saved"));
      case NotOpen _ -> pages.closed();
      case Wrong wrong ->
          desk.open(token)
              .<View>map(note -> pages.wrong(path(handle, token), note, typed, version, wrong))
              .orElseGet(pages::closed);
      case WrittenMeanwhile meanwhile ->
          pages.writtenMeanwhile(path(handle, token), typed, meanwhile);
    };
  }

  private static List<Handed> handed(HttpServletRequest request) throws IOException {
    var parts = WebUtils.getNativeRequest(request, MultipartRequest.class);
    var handed = new ArrayList<Handed>();
    if (parts != null) {
      for (MultipartFile file : parts.getFiles("files")) {
        if (!file.isEmpty()) {
          String name = file.getOriginalFilename();
          handed.add(new Handed(name == null ? "" : name, file.getBytes()));
        }
      }
    }
    return handed;
  }

  private static String lines(String typed) {
    return typed.strip().replace("\r\n", "\n");
  }

  private static String path(String handle, String token) {
    return "/i/" + handle + "/notes/" + token;
  }

  private static void requireInstitution() {
    if (Tenancy.current().isEmpty()) {
      throw new NotFound();
    }
  }
}
