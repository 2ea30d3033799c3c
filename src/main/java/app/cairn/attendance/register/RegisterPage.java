package app.cairn.attendance.register;

import app.cairn.platform.page.Shell;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param when day and time as people say them
 * @param count how many are in, already worded; "fewer than five" where no number may be told
 * @param takes whether the reader may show the code, tick and confirm
 * @param life where it is in its life, already worded
 * @param locked whether nothing can be changed just now
 * @param mayReopen whether the reader may open it again
 * @param mayOpenTheDoor whether the reader may make a device the one at the door
 * @param opens when the code can be shown, where that isn't now
 * @param names present where names may be seen
 * @param mark whose phone may keep what is ticked without a network; null where nothing can be
 * @param strict whether what is odd about it is shown to whoever takes it
 * @param quality how good the record is, in sentences; none where nobody was there
 * @param survey the page that asks those who were there; null where nothing does
 * @param nobodyCame those who keep it were there and said that nobody came
 * @param confirmed when and with what headcount, already worded
 */
public record RegisterPage(
    Shell shell,
    UUID id,
    String title,
    String when,
    String place,
    String count,
    boolean takes,
    String life,
    boolean locked,
    boolean mayReopen,
    boolean mayOpenTheDoor,
    @Nullable String opens,
    boolean resit,
    Optional<Names> names,
    UUID freshKey,
    @Nullable UUID mark,
    boolean strict,
    @Nullable String confirmed,
    boolean nobodyCame,
    boolean mayTakeNobodyBack,
    List<String> quality,
    @Nullable String survey,
    Typed typed) {

  public boolean changes() {
    return takes && !locked;
  }

  /** What was typed into the page's forms, kept with what is wrong with it. */
  public record Typed(String name, String headcount, String reason, @Nullable String problem) {

    static final Typed NOTHING = new Typed("", "", "", null);

    static Typed name(String name, String problem) {
      return new Typed(name, "", "", problem);
    }

    static Typed headcount(String headcount, String problem) {
      return new Typed("", headcount, "", problem);
    }

    static Typed reason(String reason, String problem) {
      return new Typed("", "", reason, problem);
    }
  }

  /**
   * @param query what was searched for
   * @param total of how many these are a page
   * @param otherwise who is there to lead, to shadow or to observe
   */
  public record Names(
      String query,
      List<Row> rows,
      int total,
      int page,
      int pages,
      List<TakenDownRow> takenDown,
      List<OtherwiseRow> otherwise) {}

  /**
   * @param said how and when, already worded; null when they are not in
   * @param checkIn what a correction would be about; null when they are not in
   * @param ticked by a tick, which one press takes back
   * @param along not of the cohort
   */
  public record Row(
      UUID person,
      String name,
      @Nullable String said,
      @Nullable UUID checkIn,
      boolean ticked,
      boolean along,
      UUID key) {

    public boolean isIn() {
      return said != null;
    }
  }

  /**
   * @param said as what, and since when once they are noted
   * @param checkIn what a press takes back; null when they are not noted
   * @param ticked by a tick, which one press takes back
   */
  public record OtherwiseRow(
      UUID person, String name, String said, @Nullable UUID checkIn, boolean ticked, UUID key) {}

  public record TakenDownRow(UUID checkIn, String name, UUID key) {}
}
