package app.cairn.people.roles;

import app.cairn.people.RoleOffer;
import app.cairn.people.RolePeriod;
import app.cairn.platform.page.Shell;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param offers by the name of the role
 * @param refused why roles can't be given here at all
 */
public record PersonPage(
    Shell shell,
    String path,
    String name,
    String key,
    String kind,
    @Nullable String email,
    boolean listed,
    List<RolePeriod> now,
    List<RolePeriod> later,
    List<RolePeriod> before,
    Map<String, List<RoleOffer>> offers,
    @Nullable String refused,
    Form form) {

  public Periods periods(List<RolePeriod> some) {
    return new Periods(shell, path, some);
  }

  /** What was typed, and what is the matter with it. */
  public record Form(
      String offer,
      String from,
      String last,
      @Nullable String wrongOffer,
      @Nullable String wrongFrom,
      @Nullable String wrongLast) {

    public boolean isWrong() {
      return wrongOffer != null || wrongFrom != null || wrongLast != null;
    }
  }
}
