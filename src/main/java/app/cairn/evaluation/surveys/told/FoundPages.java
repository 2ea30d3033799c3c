package app.cairn.evaluation.surveys.told;

import app.cairn.evaluation.surveys.questions.Audience;
import app.cairn.evaluation.surveys.questions.Kind;
import app.cairn.evaluation.surveys.questions.Question;
import app.cairn.evaluation.surveys.told.FoundDesk.Found;
import app.cairn.evaluation.surveys.told.Tally.Counted;
import app.cairn.platform.chart.HorizontalBars;
import app.cairn.platform.chart.Tone;
import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Table;
import app.cairn.platform.web.CsvFile;
import app.cairn.platform.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Words what a survey found, for one reader. */
record FoundPages(Shell shell, Found found) {

  FoundPage page() {
    return new FoundPage(
        shell,
        found.survey().id(),
        facts(),
        answered(),
        notes(),
        units(),
        found.questions().stream().map(this::card).toList(),
        quotes(),
        found.own() ? null : file("/surveys/" + found.survey().id() + "/figures.csv"),
        found.runs() && found.questions().stream().anyMatch(one -> one.kind() == Kind.TEXT),
        found.runs() && found.survey().audience() == Audience.COHORT,
        found.runs() && !found.survey().ended(),
        found.own());
  }

  private Wording w() {
    return shell.w();
  }

  private String file(String path) {
    return found.cohort() == null ? path : path + "?unit=" + found.cohort();
  }

  private String facts() {
    var survey = found.survey();
    return w().t(
            "survey.found.facts",
            "scheme",
            survey.schemeName(),
            "audience",
            w().choice("survey.audience", survey.audience()),
            "opens",
            survey.opens(),
            "closes",
            survey.closes());
  }

  private String answered() {
    var answered = found.tally().answered(found.cohort());
    if (found.own()) {
      return answered
          .filter(n -> n > 0)
          .map(n -> w().t("survey.found.own", "n", n))
          .orElseGet(() -> w().t("survey.found.own-few"));
    }
    return answered
        .map(
            n ->
                found.asked() > 0
                    ? w().t(
                            "survey.found.answered",
                            "n",
                            n,
                            "asked",
                            found.asked(),
                            "share",
                            w().percent((double) n / found.asked()))
                    : w().t("survey.found.answered-of-none", "n", n))
        .orElseGet(() -> w().t("survey.found.few"));
  }

  private List<String> notes() {
    var notes = new ArrayList<String>();
    if (!found.survey().named()) {
      notes.add(w().t(found.survey().ended() ? "survey.found.over" : "survey.found.steps"));
    }
    return notes;
  }

  private List<FoundPage.Unit> units() {
    boolean choose = found.readable().size() > 1 && found.survey().audience() != Audience.LEADERS;
    if (!choose) {
      return List.of();
    }
    var units = new ArrayList<FoundPage.Unit>();
    if (found.whole()) {
      units.add(new FoundPage.Unit("", w().t("survey.found.all"), found.cohort() == null));
    }
    for (var part : found.readable()) {
      var id = part.target().value();
      units.add(new FoundPage.Unit(id.toString(), part.name().in(w()), id.equals(found.cohort())));
    }
    return units;
  }

  private FoundPage.Card card(Question question) {
    var told = found.tally().told(question.id(), found.cohort());
    if (told.isEmpty()) {
      return plain(question, w().t("survey.found.few"));
    }
    var counted = told.get();
    if (counted.n() == 0) {
      return plain(question, w().t("survey.found.nobody"));
    }
    return switch (question.kind()) {
      case LIKERT, CHOICE, MULTIPLE ->
          new FoundPage.Card(
              question.words(),
              sentence(question, counted),
              before(question),
              bars(question, counted),
              table(question, counted));
      case NUMBER ->
          new FoundPage.Card(
              question.words(),
              w().t(
                      "survey.found.number",
                      "mean",
                      w().decimal((double) counted.total() / counted.n(), 1),
                      "total",
                      counted.total(),
                      "n",
                      counted.n()),
              before(question),
              null,
              null);
      case TEXT -> plain(question, w().t("survey.found.text", "n", counted.n()));
    };
  }

  private static FoundPage.Card plain(Question question, String sentence) {
    return new FoundPage.Card(question.words(), sentence, null, null, null);
  }

  private String sentence(Question question, Counted counted) {
    return question.kind() == Kind.LIKERT
        ? w().t(
                "survey.found.agree",
                "share",
                share(agreeing(question, counted), counted.n()),
                "points",
                points(question),
                "n",
                counted.n())
        : w().t("survey.found.n", "n", counted.n());
  }

  private static long agreeing(Question question, Counted counted) {
    return counted.from(question.choices().size() - question.agreeing() + 1);
  }

  private String points(Question question) {
    int size = question.choices().size();
    return String.join(
        w().t("survey.found.or"), question.choices().subList(size - question.agreeing(), size));
  }

  private @Nullable String before(Question question) {
    var rows = found.before().stream().filter(one -> one.question().equals(question.id())).toList();
    var counted = rows.stream().map(TallySql.Before::counted).reduce(Counted::plus);
    boolean compares = question.kind() == Kind.LIKERT || question.kind() == Kind.NUMBER;
    if (!compares || counted.isEmpty() || counted.get().n() < 1 || Tally.isFew(counted.get().n())) {
      return null;
    }
    var then = rows.getFirst();
    var figures = counted.get();
    String figure =
        question.kind() == Kind.LIKERT
            ? share(agreeing(question, figures), figures.n())
            : w().decimal((double) figures.total() / figures.n(), 1);
    return w().t(
            then.version() == question.version()
                ? "survey.found.before"
                : "survey.found.before-reworded",
            "figure",
            figure,
            "n",
            figures.n(),
            "title",
            then.title(),
            "year",
            String.valueOf(then.year()));
  }

  private String share(long of, long n) {
    return w().percent((double) of / n);
  }

  private HorizontalBars bars(Question question, Counted counted) {
    var given =
        IntStream.rangeClosed(1, question.choices().size())
            .mapToObj(
                i ->
                    new HorizontalBars.Given(
                        question.choices().get(i - 1),
                        (double) counted.of(i) / counted.n(),
                        share(counted.of(i), counted.n()),
                        Tone.MANY))
            .toList();
    return HorizontalBars.of(w().t("survey.found.picture", "question", question.words()), given, 1);
  }

  private Table table(Question question, Counted counted) {
    return Table.ofFigures(
        question.words(),
        List.of(
            w().t("survey.found.choice"),
            w().t("survey.found.people"),
            w().t("survey.found.share")),
        IntStream.rangeClosed(1, question.choices().size())
            .mapToObj(
                i ->
                    List.of(
                        question.choices().get(i - 1),
                        w().number(counted.of(i)),
                        share(counted.of(i), counted.n())))
            .toList());
  }

  private List<FoundPage.Quote> quotes() {
    return found.texts().stream()
        .filter(TallySql.Text::released)
        .filter(text -> found.cohort() == null || text.target().equals(found.cohort()))
        .filter(text -> found.tally().told(text.question(), found.cohort()).isPresent())
        .map(
            text ->
                new FoundPage.Quote(
                    found.questions().stream()
                        .filter(one -> one.id().equals(text.question()))
                        .findFirst()
                        .map(Question::words)
                        .orElse(""),
                    text.words()))
        .toList();
  }

  CsvFile file() {
    var rows = new ArrayList<List<?>>();
    for (var question : found.questions()) {
      Optional<Counted> told = found.tally().told(question.id(), found.cohort());
      if (told.isEmpty()) {
        rows.add(List.of(question.words(), question.version(), "", "", w().t("survey.found.few")));
      } else if (question.kind() == Kind.NUMBER || question.kind() == Kind.TEXT) {
        rows.add(
            List.of(
                question.words(),
                question.version(),
                "",
                question.kind() == Kind.NUMBER ? told.get().total() : "",
                told.get().n()));
      } else {
        for (int i = 1; i <= question.choices().size(); i++) {
          rows.add(
              List.of(
                  question.words(),
                  question.version(),
                  question.choices().get(i - 1),
                  told.get().of(i),
                  told.get().n()));
        }
      }
    }
    return new CsvFile(
        "survey.csv",
        List.of(
            w().t("survey.found.column-question"),
            w().t("survey.found.column-version"),
            w().t("survey.found.choice"),
            w().t("survey.found.people"),
            w().t("survey.found.column-of")),
        rows);
  }
}
