package app.cairn.demonstration.design;

import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Button;
import app.cairn.platform.ui.Confirm;
import app.cairn.platform.ui.Dialog;
import app.cairn.platform.ui.Field;
import app.cairn.platform.ui.Field.Choice;
import app.cairn.platform.ui.FormErrors;
import app.cairn.platform.ui.Link;
import app.cairn.platform.ui.Saying;
import app.cairn.platform.ui.Search;
import app.cairn.platform.words.Wording;
import java.util.List;

/** Everything that is typed, chosen, pressed or answered. */
public record FormExamples(Shell shell) {

  private Wording w() {
    return shell.w();
  }

  public List<Button> buttons() {
    return List.of(
        Button.of(w().t("design.button.filled")),
        Button.of(w().t("design.button.plain")).plain(),
        Button.of(w().t("design.button.rust")).rust(),
        Button.of(w().t("design.button.off")).switchedOff(),
        Button.of(w().t("design.button.small")).plain().small(),
        Button.of(w().t("design.button.link")).asLink(),
        Button.to(w().t("design.button.leads"), "/design").plain());
  }

  public Button big() {
    return Button.of(w().t("design.button.big")).big();
  }

  public FormErrors errors() {
    return FormErrors.NONE
        .and("reason", w().t("design.form.reason-missing"))
        .and("weeks", w().t("design.form.weeks-wrong"))
        .and("mode", w().t("design.form.mode-missing"));
  }

  public List<Field> fields() {
    return List.of(
        Field.text("title", w().t("design.form.title")).hinting(w().t("design.form.title-hint")),
        Field.select("day", w().t("design.form.day"), days()).holding("tue").narrowly(),
        Field.time("start", w().t("design.form.start")).holding("13:00"),
        Field.date("from", w().t("design.form.from")).holding("2026-09-21"),
        Field.number("minutes", w().t("design.form.minutes")).holding("50"),
        Field.of(Field.Kind.EMAIL, "email", w().t("design.form.email")).filledBy("email"),
        Field.of(Field.Kind.FILE, "file", w().t("design.form.file")),
        Field.checkbox("listed", w().t("design.form.listed"))
            .hinting(w().t("design.form.listed-hint"))
            .ticked(true));
  }

  public List<Field> wrongFields() {
    FormErrors errors = errors();
    return List.of(
        Field.textarea("reason", w().t("design.form.reason"))
            .hinting(w().t("design.form.reason-hint"))
            .wrong(errors.on("reason")),
        Field.text("weeks", w().t("design.form.weeks"))
            .holding("5-7, 31")
            .narrowly()
            .wrong(errors.on("weeks")),
        Field.radio("mode", w().t("design.form.mode"), modes()).wrong(errors.on("mode")));
  }

  private List<Choice> days() {
    return List.of(
        Choice.of("mon", w().t("design.day.monday")),
        Choice.of("tue", w().t("design.day.tuesday")));
  }

  private List<Choice> modes() {
    return List.of(
        new Choice("drop-in", w().t("design.form.drop-in"), w().t("design.form.drop-in-hint")),
        new Choice("opt-out", w().t("design.form.opt-out"), w().t("design.form.opt-out-hint")));
  }

  public Search search() {
    return new Search(
        "/design",
        w().t("design.search.label"),
        "econ",
        w().t("design.search.button"),
        w().t("design.search.found", "found", 12, "all", 431),
        w().t("design.search.clear"));
  }

  public List<Saying> sayings() {
    return List.of(
        new Saying(Saying.Tone.TOAST, w().t("design.said.toast")),
        new Saying(Saying.Tone.NOTE, w().t("design.said.note")),
        new Saying(Saying.Tone.WRONG, w().t("design.said.wrong")));
  }

  public Button asks() {
    return Button.to(w().t("design.dialog.open"), "/design/question").rust().asking("question");
  }

  public Dialog dialog() {
    return new Dialog("question", question());
  }

  public Confirm question() {
    return new Confirm(
        w().t("design.dialog.heading"),
        w().t("design.dialog.what"),
        List.of(w().t("design.dialog.kept"), w().t("design.dialog.told")),
        "/design",
        null,
        shell.csrf().name(),
        shell.csrf().value(),
        Button.of(w().t("design.dialog.yes")).rust(),
        Link.to(w().t("design.dialog.no"), "/design"));
  }
}
