package app.cairn.attendance.register;

import app.cairn.platform.page.Shell;
import app.cairn.platform.page.Shells;
import app.cairn.platform.words.Wording;
import org.springframework.stereotype.Component;

/** Words the story of an entry. */
@Component
class StoryPages {

  private final Shells shells;

  StoryPages(Shells shells) {
    this.shells = shells;
  }

  StoryPage page(StoryDesk.Story story) {
    Shell shell = shells.named(story.entry().name());
    Wording w = shell.w();
    return new StoryPage(
        shell,
        story.register().id().value(),
        story.register().title(),
        w.moment(story.register().starts()),
        story.entry().name(),
        story.said().stream()
            .map(
                said ->
                    new StoryPage.Line(
                        w.moment(said.at()),
                        StoryWords.sentence(said, w),
                        StoryWords.consequence(said, w)))
            .toList(),
        stands(story.entry().standing(), w));
  }

  private static String stands(String standing, Wording w) {
    return switch (standing) {
      case "here" -> w.t("story.stands.here");
      case "not_here" -> w.t("story.stands.not-here");
      default -> w.t("story.stands.nothing");
    };
  }
}
