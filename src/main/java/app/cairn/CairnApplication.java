package app.cairn;

import app.cairn.platform.commands.CommandLineOfCairn;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** Cairn, the system a university runs its peer-assisted learning on. */
// Two modules may each have a class of the same simple name.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Cairn")
public class CairnApplication {

  public static void main(String[] arguments) {
    int exitCode = new CommandLineOfCairn(CairnApplication.class).run(arguments);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }
}
