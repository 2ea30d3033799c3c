package app.cairn.evaluation.annual;

import app.cairn.evaluation.impact.YearsResults;
import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Link;
import app.cairn.platform.words.Wording;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the page of a report.
 *
 * @param typed a text that could not be saved
 * @param comment a comment that could not be
 * @param wrong why
 */
record ReportPages(
    Shell shell,
    YearsResults.Question question,
    Reports.Shelf shelf,
    @Nullable TextTyped typed,
    String comment,
    Optional<String> wrong) {

  static final String PATH = "/results/report";

  static ReportPages of(Shell shell, YearsResults.Question question, Reports.Shelf shelf) {
    return new ReportPages(shell, question, shelf, null, "", Optional.empty());
  }

  private Wording w() {
    return shell.w();
  }

  ReportPage made() {
    return new ReportPage(
        shell,
        question.scheme() == null ? "" : question.scheme(),
        year(),
        shelf.years().all().stream()
            .map(
                one ->
                    new ReportPage.Choice(
                        one.id().toString(),
                        one.name(),
                        shelf.years().shown().filter(one::equals).isPresent()))
            .toList(),
        shelf.open().map(Reports.Opened::report),
        shelf.open().map(_ -> files()).orElse(List.of()),
        shelf.parts().stream().map(one -> Link.to(one.name(), at(one.path()))).toList(),
        shelf.open().filter(Reports.Opened::mayWrite).map(this::desk),
        shelf.open().map(this::signed).orElse(List.of()),
        wrong);
  }

  private String year() {
    return shelf.years().shown().map(one -> one.id().toString()).orElse("");
  }

  private List<Link> files() {
    var files = new ArrayList<Link>();
    files.add(Link.to(w().t("annual.files.pdf"), at("/results/report.pdf")));
    files.add(Link.to(w().t("annual.files.slide"), at("/results/slide.pdf")));
    if (shelf.open().filter(one -> one.found().whole()).isPresent()) {
      files.add(Link.to(w().t("annual.files.international"), at("/results/international")));
      files.add(Link.to(w().t("annual.files.benchmark"), at("/results/benchmark")));
    }
    files.add(Link.to(w().t("annual.files.results"), at("/results")));
    return files;
  }

  /** Another address, asked the same. */
  private String at(String path) {
    String scheme =
        question.scheme() == null
            ? ""
            : "&scheme=" + URLEncoder.encode(question.scheme(), StandardCharsets.UTF_8);
    return path + "?year=" + year() + scheme;
  }

  private ReportPage.Desk desk(Reports.Opened opened) {
    var forms = new ArrayList<ReportPage.Form>();
    for (var block : Block.values()) {
      forms.add(
          form(block.key(), w().choice("annual.block", block), opened.written().text(block.key())));
    }
    for (int i = 0; i < opened.found().aims().size(); i++) {
      String aim = opened.found().aims().get(i);
      forms.add(form(Block.ofAim(i + 1), w().t("annual.answer", "aim", aim), answer(opened, i)));
    }
    return new ReportPage.Desk(
        forms,
        opened.written().comments().stream()
            .map(one -> new ReportPage.Comment(one.words(), by(one.by(), w().moment(one.at()))))
            .toList(),
        comment);
  }

  /** The latest answer; to another aim than now, only its version counts on. */
  private static Optional<Written.Text> answer(Reports.Opened opened, int i) {
    String aim = opened.found().aims().get(i);
    return opened
        .written()
        .text(Block.ofAim(i + 1))
        .map(
            one ->
                one.about().equals(aim)
                    ? one
                    : new Written.Text(one.block(), one.version(), aim, ""));
  }

  private ReportPage.Form form(String block, String title, Optional<Written.Text> stands) {
    int version = stands.map(Written.Text::version).orElse(0);
    String words = stands.map(Written.Text::words).orElse("");
    return typed != null && typed.block().equals(block)
        ? new ReportPage.Form(
            block,
            title,
            version,
            typed.words(),
            typed.version() == version ? Optional.empty() : Optional.of(words))
        : new ReportPage.Form(block, title, version, words, Optional.empty());
  }

  private List<ReportPage.Signed> signed(Reports.Opened opened) {
    return opened.written().signings().stream()
        .map(
            one ->
                new ReportPage.Signed(
                    by(one.by(), w().moment(one.at())), "/results/report/signings/" + one.id()))
        .toList();
  }

  private String by(String name, String when) {
    return w().t("annual.by", "name", name, "when", when);
  }
}
