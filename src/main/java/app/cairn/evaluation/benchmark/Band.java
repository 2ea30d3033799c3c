package app.cairn.evaluation.benchmark;

import app.cairn.scheme.rules.Bands;
import java.util.Locale;

/** How often students came: the same at every university, whatever bands its own pages have. */
enum Band {
  NEVER,
  SOME,
  OFTEN;

  static final Bands ALL = Bands.of("0,1-3,4+").orElseThrow();

  static Band of(String stored) {
    return valueOf(stored.toUpperCase(Locale.ROOT));
  }

  String stored() {
    return name().toLowerCase(Locale.ROOT);
  }
}
