package app.cairn.sessions.signpost;

import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.ui.Field;
import app.cairn.platform.ui.FormErrors;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.SchemeId;
import app.cairn.sessions.signpost.SignpostFormPage.Theirs;
import cairn.templates.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where to send a student: read by everyone, written by those who run the scheme. */
@Controller
class SignpostController {

  private final Signposts signposts;
  private final Shells shells;
  private final Templates templates;

  SignpostController(Signposts signposts, Shells shells, Templates templates) {
    this.signposts = signposts;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/signposts")
  View index(Actor actor) {
    var shell = shells.titled("sessions.signpost.title");
    return Page.ok(
        templates.sessionsSignpostIndex(new SignpostsPage(shell, signposts.all(actor, shell.w()))));
  }

  @GetMapping("/schemes/{scheme}/signposts/edit")
  View edit(@PathVariable SchemeId scheme, Actor actor, Wording w) {
    var stands = signposts.requireWriting(scheme, actor, w);
    return Page.ok(
        form(scheme, stands.urgent(), stands.places(), FormErrors.NONE, List.of(), actor));
  }

  @PutMapping("/schemes/{scheme}/signposts")
  View update(
      @PathVariable SchemeId scheme,
      @RequestParam(defaultValue = "") String urgent,
      @RequestParam(defaultValue = "") String places,
      @RequestParam(defaultValue = "0") int version,
      Actor actor,
      Wording w) {
    String now = urgent.strip().replace("\r\n", "\n");
    String where = places.strip().replace("\r\n", "\n");
    var outcome = signposts.write(scheme, now, where, version, actor, w);
    var none = FormErrors.NONE;
    return switch (outcome) {
      case SAVED -> Redirect.to("/signposts").saying(w.t("sessions.signpost.saved"));
      case URGENT_TOO_LONG ->
          Page.invalid(
              form(
                  scheme,
                  now,
                  where,
                  none.and("urgent", tooLong(Signposts.LONGEST_URGENT, w)),
                  List.of(),
                  actor));
      case PLACES_TOO_LONG ->
          Page.invalid(
              form(
                  scheme,
                  now,
                  where,
                  none.and("places", tooLong(Signposts.LONGEST_PLACES, w)),
                  List.of(),
                  actor));
      case WRITTEN_MEANWHILE -> {
        var stands = signposts.requireWriting(scheme, actor, w);
        yield Page.invalid(
            form(
                scheme,
                now,
                where,
                none,
                List.of(
                    new Theirs(w.t("sessions.signpost.urgent-label"), stands.urgent()),
                    new Theirs(w.t("sessions.signpost.places-label"), stands.places())),
                actor));
      }
    };
  }

  private static String tooLong(int most, Wording w) {
    return w.t("sessions.signpost.too-long", "most", most);
  }

  private JteModel form(
      SchemeId scheme,
      String urgent,
      String places,
      FormErrors errors,
      List<Theirs> theirs,
      Actor actor) {
    var shell = shells.titled("sessions.signpost.edit-title");
    var w = shell.w();
    var stands = signposts.requireWriting(scheme, actor, w);
    return templates.sessionsSignpostEdit(
        new SignpostFormPage(
            shell,
            scheme.toString(),
            w.t("sessions.signpost.edit-lead", "name", stands.name()),
            stands.version(),
            List.of(
                Field.textarea("urgent", w.t("sessions.signpost.urgent-label"))
                    .hinting(w.t("sessions.signpost.urgent-hint"))
                    .holding(urgent)
                    .wrong(errors.on("urgent"))
                    .atMost(Signposts.LONGEST_URGENT),
                Field.textarea("places", w.t("sessions.signpost.places-label"))
                    .hinting(w.t("sessions.signpost.places-hint"))
                    .holding(places)
                    .wrong(errors.on("places"))
                    .atMost(Signposts.LONGEST_PLACES)),
            errors,
            theirs,
            stands.by(),
            signposts.of(scheme, actor, w)));
  }
}
