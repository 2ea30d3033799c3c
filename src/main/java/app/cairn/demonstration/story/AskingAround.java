package app.cairn.demonstration.story;

import app.cairn.demonstration.simulator.Cast;
import app.cairn.demonstration.simulator.University;
import app.cairn.evaluation.Surveying;
import app.cairn.evaluation.Surveying.Round;
import app.cairn.platform.contributions.DemonstrationChapter;
import app.cairn.platform.words.Wording;
import app.cairn.platform.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What everyone said when the coordinator of the largest university's biologists asked. */
@Component
@ConditionalOnProperty("cairn.demonstration")
class AskingAround implements DemonstrationChapter {

  private static final University WHERE = University.HARROWMERE;

  private final Stage stage;
  private final Surveying surveying;
  private final Words words;
  private final Clock clock;

  AskingAround(Stage stage, Surveying surveying, Words words, Clock clock) {
    this.stage = stage;
    this.surveying = surveying;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 70;
  }

  @Override
  public String name() {
    return "Asking how it was";
  }

  @Override
  public void run() {
    var rounds =
        rounds(
            words.wording(Locale.UK, ZoneOffset.UTC), LocalDate.now(clock.withZone(Folders.ZONE)));
    stage.at(
        WHERE,
        () -> {
          var cast = Cast.of(WHERE).stream().map(stage::find).flatMap(Optional::stream).toList();
          stage
              .find(Cast.of(WHERE).get(Cast.Part.COORDINATOR.ordinal()))
              .ifPresent(coordinator -> surveying.ask(coordinator, rounds, cast));
        });
  }

  private static List<Round> rounds(Wording w, LocalDate today) {
    var before = today.minusYears(1);
    var better = several(w.t("demonstration.survey.better"));
    var betterThemes = several(w.t("demonstration.survey.better-themes"));
    var next = several(w.t("demonstration.survey.next"));
    var learnt = several(w.t("demonstration.survey.learnt"));
    var differently = several(w.t("demonstration.survey.differently"));
    String how = w.t("demonstration.survey.how");
    String after = w.t("demonstration.survey.after");
    String skills = w.t("demonstration.survey.skills");
    String time = w.t("demonstration.survey.time");
    return List.of(
        round("skills", skills, "start", before.minusDays(50), 20, 68, learnt),
        new Round(
            "experience",
            how,
            "mid",
            before.minusDays(16),
            before.minusDays(2),
            24,
            better,
            betterThemes),
        round("lecturer", time, "end", before.minusDays(14), 21, 75, differently),
        round("skills", skills, "end", before.plusDays(150), 20, 61, learnt),
        round(
            "motivation",
            w.t("demonstration.survey.brings"),
            "start",
            today.minusDays(50),
            10,
            19,
            List.of()),
        round("skills", skills, "start", today.minusDays(45), 14, 72, learnt),
        round("pulse", after, "pulse", today.minusDays(42), 10, 46, next),
        round("pulse", after, "pulse", today.minusDays(21), 28, 44, next),
        round("experience", how, "mid", today.minusDays(6), 14, 22, better),
        round("lecturer", time, "end", today.minusDays(4), 21, 30, differently));
  }

  private static Round round(
      String set,
      String title,
      String stage,
      LocalDate opens,
      int days,
      int share,
      List<String> texts) {
    return new Round(set, title, stage, opens, opens.plusDays(days), share, texts, List.of());
  }

  private static List<String> several(String texts) {
    return Arrays.asList(texts.split("; "));
  }
}
