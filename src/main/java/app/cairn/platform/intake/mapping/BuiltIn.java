package app.cairn.platform.intake.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The mappings that come with Cairn, by the name under which they are chosen. */
public final class BuiltIn {

  public static final String ONEROSTER = "oneroster";

  private BuiltIn() {}

  /** Their texts by name. */
  public static Map<String, String> texts() {
    var texts = new TreeMap<String, String>();
    try {
      for (var file :
          new PathMatchingResourcePatternResolver().getResources("classpath*:mappings/*.yaml")) {
        String name = String.valueOf(file.getFilename()).replaceFirst("\\.yaml$", "");
        texts.put(name, file.getContentAsString(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
