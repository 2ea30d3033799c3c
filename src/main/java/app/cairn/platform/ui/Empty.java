package app.cairn.platform.ui;

import org.jspecify.annotations.Nullable;

/** Nothing yet: says so, why, and what to do. */
public record Empty(String sentence, @Nullable String why, @Nullable Button next) {

  public static Empty of(String sentence) {
    return new Empty(sentence, null, null);
  }
}
