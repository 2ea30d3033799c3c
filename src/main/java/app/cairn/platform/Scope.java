package app.cairn.platform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a role or a withholding is about: a kind of thing and which one, or the whole institution.
 */
public record Scope(String kind, @Nullable UUID id) {

  private static final Scope WHOLE_INSTITUTION = new Scope("institution", null);

  public static Scope institution() {
    return WHOLE_INSTITUTION;
  }

  public static Scope of(String kind, UUID id) {
    return new Scope(kind, id);
  }
}
