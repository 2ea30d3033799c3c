package app.cairn.demonstration.story;

import app.cairn.demonstration.simulator.University;
import app.cairn.platform.Ids;
import app.cairn.platform.contributions.DemonstrationChapter;
import app.cairn.platform.words.Words;
import app.cairn.scheme.NewScheme;
import app.cairn.scheme.Preset;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.Schemes;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Each university's scheme, from the preset that is most like it. Asking twice is asking once. */
@Component
@ConditionalOnProperty("cairn.demonstration")
class Starting implements DemonstrationChapter {

  private final Stage stage;
  private final Schemes schemes;
  private final Words words;

  Starting(Stage stage, Schemes schemes, Words words) {
    this.stage = stage;
    this.schemes = schemes;
    this.words = words;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public String name() {
    return "Starting their schemes";
  }

  @Override
  public void run() {
    for (var university : University.values()) {
      stage.at(university, () -> start(university));
    }
  }

  private void start(University university) {
    var w = words.wording(Locale.UK, ZoneOffset.UTC);
    schemes.start(
        new NewScheme(
            new SchemeId(Ids.next()),
            university.scheme(),
            w.choice("demonstration.scheme-name", university),
            w.choice("demonstration.scheme-about", university),
            preset(university),
            Optional.of(university.scheme() + "@" + university.handle() + ".example"),
            Optional.empty()),
        null);
  }

  private static Preset preset(University university) {
    return switch (university) {
      case HARROWMERE -> Preset.DISCIPLINE_OWNED;
      case INVERLAITH -> Preset.MODULE_PAIRS;
      case EASTQUAY -> Preset.COURSE_MENTORING;
      case ASHFEN -> Preset.PEER_MENTORING;
    };
  }
}
