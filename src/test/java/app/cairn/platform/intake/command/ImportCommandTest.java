package app.cairn.platform.intake.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cairn.platform.contributions.CommandRefused;
import app.cairn.platform.intake.run.Campus;
import app.cairn.world.CairnTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;

@CairnTest
class ImportCommandTest {

  private static final String ROOMS = "select name from institution.room order by name";
  private static final String LISTED =
      "select name from institution.room where upper_inf(listed) order by name";

  @TempDir private Path folder;
  @Autowired private ApplicationContext application;
  private Campus campus;

  @BeforeEach
  void makeCampus() {
    campus =
        new Campus(application, folder)
            .file("rooms.csv", "room,name,capacity\nR1,One,9\nR2,Two,many\nR3,Three,9\n");
  }

  @AfterEach
  void closeCampus() {
    campus.close();
  }

  @Test
  void aPreviewSaysEveryBadRowAndDoesNothing() {
    String said = run("--preview");

    assertThat(said)
        .contains("2 added", "1 bad", "rooms.csv:3 capacity: “many” isn’t a number")
        .contains("A preview: nothing was done.");
    assertThat(campus.read(ROOMS)).isEmpty();
  }

  @Test
  void theSameFolderTwiceSaysThatNothingChanged() {
    assertThat(run()).contains("Applied.");
    assertThat(campus.read(ROOMS)).containsExactly("One", "Three");

    assertThat(run()).contains("Nothing changed.");
  }

  @Test
  void whenMoreThanATenthWouldEndItStopsUntilThatIsAllowed() {
    run();
    campus.file("rooms.csv", "room,name,capacity\nR1,One,9\n");

    assertThatThrownBy(this::run)
        .isInstanceOf(CommandRefused.class)
        .hasMessageContaining("--allow-removals");
    assertThat(campus.read(LISTED)).containsExactly("One", "Three");

    assertThat(run("--allow-removals")).contains("1 ended", "Applied.");
    assertThat(campus.read(LISTED)).containsExactly("One");
  }

  @Test
  void whatCannotBeDoneIsSaidInOneLine() {
    campus.file("rooms.csv", "room,name\nR1,\"One\nR2,Two\n");

    assertThatThrownBy(this::run).isInstanceOf(CommandRefused.class);
    assertThatThrownBy(() -> run("--mapping", "nowhere"))
        .isInstanceOf(CommandRefused.class)
        .hasMessageContaining("nowhere");
    assertThatThrownBy(() -> run("--switch", "unknown"))
        .isInstanceOf(CommandRefused.class)
        .hasMessageContaining("unknown");
    assertThatThrownBy(() -> command(folder.resolve("gone"), List.of()).run(application))
        .isInstanceOf(CommandRefused.class)
        .hasMessageContaining("gone");
    assertThat(campus.read(ROOMS)).isEmpty();
  }

  private String run(String... options) {
    var said = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try (var out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
      System.setOut(out);
      assertThat(command(folder, List.of(options)).run(application)).isZero();
    } finally {
      System.setOut(before);
    }
    return said.toString(StandardCharsets.UTF_8).replaceAll(" +", " ");
  }

  private ImportCommand command(Path files, List<String> options) {
    var command = new ImportCommand();
    var arguments = new ArrayList<>(List.of(files.toString(), "--institution", campus.handle()));
    arguments.addAll(options);
    new CommandLine(command).parseArgs(arguments.toArray(String[]::new));
    return command;
  }
}
