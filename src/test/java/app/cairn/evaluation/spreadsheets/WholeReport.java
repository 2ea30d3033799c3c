package app.cairn.evaluation.spreadsheets;

import java.nio.file.Path;
import picocli.CommandLine;

/** The command as a benchmark runs it. */
public final class WholeReport {

  private WholeReport() {}

  public static void write(Path marks, Path attendance, Path out) {
    var command = new ImpactCommand();
    new CommandLine(command)
        .parseArgs(
            "--marks=" + marks, "--attendance=" + attendance, "--by=subject", "--out=" + out);
    command.run();
  }
}
