package app.cairn.platform.intake.mapping;

import app.cairn.platform.intake.RecordType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which of an institution's files and columns become which records.
 *
 * @param name as people choose it
 * @param source whose rows these are: absence ends rows of the same source only
 * @param ownFiles whether Cairn's own files are read too where they are there
 * @param manifest a file that says which files hold changes only; empty when there is none
 * @param switches what can be switched on at an import, and whether it is on when nobody says
 * @param text as written
 */
public record Mapping(
    String name,
    String source,
    boolean ownFiles,
    String manifest,
    Map<String, Boolean> switches,
    List<Feed> feeds,
    String text) {

  /** The feeds in use, own files included, given what the manifest says. */
  public List<Feed> feeds(Collection<RecordType> types, Map<String, String> manifestSays) {
    var all = new ArrayList<>(feeds);
    var taken = new HashSet<String>();
    feeds.forEach(feed -> taken.add(feed.from().toLowerCase(Locale.ROOT)));
    if (ownFiles) {
      for (RecordType type : types) {
        Feed own = Feed.ownFileOf(type);
        if (!taken.contains(own.from())) {
          all.add(own);
        }
      }
    }
    var used = new ArrayList<Feed>();
    for (Feed feed : all) {
      String base = feed.from().replaceFirst("(?i)\\.csv$", "");
      switch (manifestSays.getOrDefault("file." + base, "")) {
        case "absent" -> {}
        case "delta" -> used.add(feed.asDelta());
        default -> used.add(feed);
      }
    }
    return used;
  }

  /** The switches that are on, given those that somebody set. */
  public Set<String> switchedOn(Set<String> asked) {
    var on = new HashSet<String>();
    switches.forEach(
        (name, ordinarily) -> {
          if (ordinarily || asked.contains(name)) {
            on.add(name);
          }
        });
    return on;
  }
}
