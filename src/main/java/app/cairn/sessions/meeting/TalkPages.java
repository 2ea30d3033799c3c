package app.cairn.sessions.meeting;

import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.ui.Field;
import app.cairn.platform.ui.FormErrors;
import app.cairn.platform.words.Wording;
import app.cairn.sessions.meeting.OfferSql.Offer;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Words the page of talks. */
@Component
class TalkPages {

  private final Talks talks;
  private final MeetingDesk meetings;
  private final MeetingForms forms;
  private final Shells shells;

  TalkPages(Talks talks, MeetingDesk meetings, MeetingForms forms, Shells shells) {
    this.talks = talks;
    this.meetings = meetings;
    this.forms = forms;
    this.shells = shells;
  }

  @Transactional(readOnly = true)
  TalksPage page(MeetingForm form, FormErrors errors, String problem, Actor actor) {
    var shell = shells.titled("sessions.talk.title");
    var w = shell.w();
    return new TalksPage(
        shell,
        talks.coming(actor, w).stream().map(one -> row(one, w)).toList(),
        meetings.parts(actor).isEmpty() ? List.of() : fields(form, errors, actor, w),
        errors,
        problem);
  }

  private static TalksPage.Row row(Offer one, Wording w) {
    String what =
        w.t(
            one.runThrough() ? "sessions.talk.run-through-with" : "sessions.talk.talk-with",
            "name",
            one.by());
    String who =
        one.mine()
            ? w.t("sessions.talk.yours")
            : one.bookedBy().isEmpty()
                ? w.t("sessions.talk.free")
                : one.own() ? one.bookedBy().get() : w.t("sessions.talk.taken");
    return new TalksPage.Row(
        one.id().toString(),
        w.shortDate(one.date())
            + ", "
            + w.time(one.starts())
            + "–"
            + w.time(one.starts().plusMinutes(one.minutes())),
        one.place().isEmpty() ? what : what + ", " + one.place(),
        who,
        one.leads() && !one.own() && one.bookedBy().isEmpty(),
        one.mine() || one.own() && one.bookedBy().isPresent(),
        one.own() && one.bookedBy().isEmpty());
  }

  private List<Field> fields(MeetingForm form, FormErrors errors, Actor actor, Wording w) {
    return List.of(
        Field.select("part", w.t("sessions.meeting.whose"), forms.parts(actor))
            .holding(form.value("part"))
            .wrong(errors.on("part")),
        Field.radio(
                "kind",
                w.t("sessions.meeting.what"),
                List.of(
                    Field.Choice.of("talk", w.t("sessions.talk.talk")),
                    Field.Choice.of("run_through", w.t("sessions.talk.run-through"))))
            .holding(form.value("kind").isEmpty() ? "talk" : form.value("kind")),
        Field.date("date", w.t("sessions.talk.day"))
            .holding(form.value("date"))
            .wrong(errors.on("date"))
            .asNeeded(),
        Field.time("starts", w.t("sessions.meeting.starts"))
            .holding(form.value("starts"))
            .wrong(errors.on("starts"))
            .asNeeded(),
        Field.number("minutes", w.t("sessions.talk.minutes-each"))
            .holding(form.value("minutes").isEmpty() ? "20" : form.value("minutes"))
            .wrong(errors.on("minutes")),
        Field.number("times", w.t("sessions.talk.times"))
            .hinting(w.t("sessions.talk.times-hint"))
            .holding(form.value("times").isEmpty() ? "3" : form.value("times"))
            .wrong(errors.on("times")),
        Field.text("place", w.t("sessions.meeting.place"))
            .hinting(w.t("sessions.meeting.place-hint"))
            .holding(form.value("place"))
            .wrong(errors.on("place"))
            .atMost(MeetingForm.LONGEST_PLACE));
  }
}
