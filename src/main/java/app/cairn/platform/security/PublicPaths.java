package app.cairn.platform.security;

import java.util.List;

/** Contributed patterns of paths that need no sign-in, such as {@code /i/**}. */
public interface PublicPaths {

  List<String> patterns();
}
