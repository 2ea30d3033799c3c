package app.cairn.timetable.feed;

import app.cairn.platform.web.Addresses;
import app.cairn.platform.words.Wording;
import app.cairn.timetable.SessionKind;
import app.cairn.timetable.view.SessionWords;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/**
 * Sessions as a calendar has them: an event each, in UTC, so that no program's idea of a time zone
 * matters. A cancelled one stays and says so. Nobody's name is in it.
 */
@Component
class FeedCalendar {

  private final Addresses addresses;
  private final Clock clock;

  FeedCalendar(Addresses addresses, Clock clock) {
    this.addresses = addresses;
    this.clock = clock;
  }

  CalendarFile of(String handle, List<FeedSql.Entry> entries, Wording w) {
    var calendar = new Calendar();
    calendar.add(new ProdId("-//Cairn//Sessions//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(new XProperty("X-WR-CALNAME", w.t("timetable.feed.name")));
    calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
    entries.forEach(entry -> calendar.add(event(handle, entry, w)));
    return new CalendarFile(calendar);
  }

  private VEvent event(String handle, FeedSql.Entry entry, Wording w) {
    var event = new VEvent(false);
    event.add(new Uid(entry.session() + "@" + handle + ".cairn"));
    event.add(new DtStamp(clock.instant()));
    event.add(new LastModified(entry.changed()));
    event.add(new Sequence(sequence(entry)));
    event.add(new DtStart<>(entry.from()));
    event.add(new DtEnd<>(entry.to()));
    event.add(new Summary(summary(entry, w)));
    event.add(new Location(place(entry, w)));
    event.add(new Url(URI.create(address(handle, entry))));
    event.add(
        entry.cancelled()
            ? ImmutableStatus.VEVENT_CANCELLED
            : entry.published()
                ? ImmutableStatus.VEVENT_CONFIRMED
                : ImmutableStatus.VEVENT_TENTATIVE);
    return event;
  }

  /** Grows with each change: the minutes from when it was made until it last changed. */
  private static int sequence(FeedSql.Entry entry) {
    return (int) Math.max(0, Duration.between(entry.made(), entry.changed()).toMinutes());
  }

  private static String summary(FeedSql.Entry entry, Wording w) {
    String cohort = entry.cohort().in(w);
    String what = entry.group().map(group -> cohort + ", " + group).orElse(cohort);
    String kind =
        entry.kind() == SessionKind.REGULAR
            ? what
            : what + " (" + w.choice("timetable.kind", entry.kind()) + ")";
    return entry.leads()
        ? w.t("timetable.feed.leads", "session", kind)
        : w.t("timetable.feed.for-you", "session", kind);
  }

  private static String place(FeedSql.Entry entry, Wording w) {
    return SessionWords.place(entry.place(), false, entry.kind(), w);
  }

  private String address(String handle, FeedSql.Entry entry) {
    return addresses.of(
        "/i/%s/open?to=%s"
            .formatted(
                handle, URLEncoder.encode("/sessions/" + entry.session(), StandardCharsets.UTF_8)));
  }
}
