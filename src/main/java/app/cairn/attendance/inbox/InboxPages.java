package app.cairn.attendance.inbox;

import app.cairn.platform.page.Shell;
import app.cairn.platform.page.Shells;
import app.cairn.platform.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words what waits. */
@Component
class InboxPages {

  private static final int MOST_SUGGESTED = 3;

  private final Shells shells;

  InboxPages(Shells shells) {
    this.shells = shells;
  }

  InboxPage page(Inbox.Seen seen, @Nullable UUID about, String words) {
    Shell shell = shells.titled("inbox.title");
    Wording w = shell.w();
    var items = new ArrayList<InboxPage.Item>();
    for (Waiting one : seen.waiting()) {
      boolean searched = one.checkIn().equals(about) && !words.isBlank();
      boolean first = about == null ? items.isEmpty() : one.checkIn().equals(about);
      items.add(
          new InboxPage.Item(
              one.checkIn(),
              one.register(),
              one.title(),
              w.moment(one.starts()),
              what(one, w),
              one.kind() == Waiting.Kind.TAKEN_DOWN,
              seen.suggested().getOrDefault(one.checkIn(), List.of()).stream()
                  .limit(MOST_SUGGESTED)
                  .map(person -> new InboxPage.Person(person.person(), person.name()))
                  .toList(),
              searched ? words : null,
              UUID.randomUUID(),
              first));
    }
    return new InboxPage(shell, items, seen.waiting().size() == InboxSql.MOST);
  }

  private static String what(Waiting one, Wording w) {
    String at = w.moment(one.deviceAt() == null ? one.at() : one.deviceAt());
    return switch (one.kind()) {
      case TAKEN_DOWN -> w.t("inbox.what.taken-down", "name", one.name());
      case OUTSIDE_HOURS -> w.t("inbox.what.outside-hours", "name", one.name(), "when", at);
      case OWN_WORD -> w.t("inbox.what.own-word", "name", one.name(), "when", at);
      case NUMBER_MISSED -> w.t("inbox.what.number-missed", "name", one.name(), "when", at);
      case SCAN_KEPT -> w.t("inbox.what.scan-kept", "name", one.name(), "when", at);
      case AGAINST_A_KEEPER -> w.t("inbox.what.against", "name", one.name(), "when", at);
    };
  }
}
