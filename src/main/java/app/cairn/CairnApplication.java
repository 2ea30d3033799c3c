package app.cairn;

import app.cairn.platform.commands.CommandLineOfCairn;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Cairn, the system a university runs its peer-assisted learning on. */
@SpringBootApplication
@Modulithic(systemName = "Cairn")
public class CairnApplication {

  public static void main(String[] arguments) {
    int exitCode = new CommandLineOfCairn(CairnApplication.class).run(arguments);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }
}
