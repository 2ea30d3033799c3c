package app.cairn.evaluation.impact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asked for.
 *
 * @param year none for the latest whose outcomes stand; {@link #ALL_YEARS} for all together
 * @param bands as typed; none for the scheme's own
 * @param landmark the week as typed; none for the scheme's own
 * @param of which picture or table, where a file is asked for
 */
record Asked(
    @Nullable String scheme,
    @Nullable String year,
    @Nullable String bands,
    @Nullable String landmark,
    @Nullable String of) {

  static final String ALL_YEARS = "all";

  Optional<String> typedBands() {
    return Optional.ofNullable(bands).filter(text -> !text.isBlank());
  }

  Optional<String> typedLandmark() {
    return Optional.ofNullable(landmark).filter(text -> !text.isBlank());
  }

  /** The same with the scheme's own bands and landmark. */
  Asked ofTheScheme() {
    return new Asked(scheme, year, null, null, of);
  }

  boolean allYears() {
    return ALL_YEARS.equals(year);
  }

  /** The same question, asked at another address. */
  String at(String path) {
    return address(path, null);
  }

  /** One of the files of a page. */
  String file(String path, String of) {
    return address(path, of);
  }

  private String address(String path, @Nullable String of) {
    var fields = new LinkedHashMap<String, @Nullable String>();
    fields.put("of", of);
    fields.put("scheme", scheme);
    fields.put("year", year);
    fields.put("bands", typedBands().orElse(null));
    fields.put("landmark", typedLandmark().orElse(null));
    String question =
        fields.entrySet().stream()
            .filter(field -> field.getValue() != null)
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
            .collect(joining("&"));
    return question.isEmpty() ? path : path + "?" + question;
  }
}
