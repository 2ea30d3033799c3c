package app.cairn.people.signin;

import org.jspecify.annotations.Nullable;

/** Where somebody wanted to go before they had to sign in: always a page of ours. */
public record Destination(String path) {

  private static final int LONGEST = 500;

  public static final Destination HOME = new Destination("/");

  /** Anything that could lead elsewhere, or straight back to signing in, becomes the home page. */
  public static Destination of(@Nullable String wanted) {
    if (wanted == null
        || wanted.length() > LONGEST
        || !wanted.startsWith("/")
        || wanted.startsWith("//")
        || wanted.startsWith("/sign-")
        || wanted.indexOf('\\') >= 0
        || wanted.chars().anyMatch(character -> character <= ' ' || character == 0x7f)) {
      return HOME;
    }
    return new Destination(wanted);
  }

  public boolean isHome() {
    return path.equals("/");
  }
}
