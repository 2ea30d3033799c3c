package app.cairn.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormatTest {

  @Test
  void everyFileIsFormatted() throws FormatterException {
    var formatter = new Formatter();
    var unformatted = new ArrayList<Path>();
    for (Path file :
        Stream.concat(
                Sources.under(Sources.MAIN, ".java").stream(),
                Sources.under(Sources.TESTS, ".java").stream())
            .toList()) {
      String text = Sources.text(file);
      if (!formatter.formatSource(text).equals(text)) {
        unformatted.add(file);
      }
    }
    assertThat(unformatted).as("run bin/format").isEmpty();
  }
}
