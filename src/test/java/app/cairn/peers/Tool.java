package app.cairn.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program of somebody else's, where this machine has it; a test that needs it skips elsewhere.
 */
record Tool(Path program) {

  private static final long PATIENCE_SECONDS = 60;

  static Tool require(String name) {
    var found =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .map(folder -> Path.of(folder, name))
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(found.isPresent(), name + " is not installed here");
    return new Tool(found.get());
  }

  /** What it wrote, line by line; it must have ended well. */
  List<String> run(Path folder, String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(program.toString());
    command.addAll(List.of(arguments));
    Path complaints = folder.resolve("complaints");
    var asked =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(complaints.toFile())
            .redirectOutput(folder.resolve("said").toFile());
    asked.environment().put("LC_ALL", "C.UTF-8");
    Process process = asked.start();
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as(program + " ends").isTrue();
    assertThat(process.exitValue()).as(() -> program + " says: " + read(complaints)).isZero();
    return read(folder.resolve("said")).lines().toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
