package app.cairn.platform.commands;

import app.cairn.platform.contributions.CommandContribution;
import app.cairn.platform.contributions.CommandRefused;
import app.cairn.platform.contributions.CommandWithoutDatabase;
import app.cairn.platform.database.CannotStart;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/**
 * Understands the command line before anything is started, so that {@code --help} and a mistyped
 * option are answered at once. Exit code 0, or 1 with one line that says what to do.
 */
public final class CommandLineOfCairn {

  private final Class<?> application;

  public CommandLineOfCairn(Class<?> application) {
    this.application = application;
  }

  @Command(
      name = "cairn",
      mixinStandardHelpOptions = true,
      description = "Runs peer-assisted learning at a university.",
      synopsisSubcommandLabel = "COMMAND")
  static final class Root {}

  /** The exit code; a server that runs goes on after this returns 0. */
  public int run(String... arguments) {
    var line = new CommandLine(new Root()).addSubcommand(new ServeCommand());
    contributed().forEach(line::addSubcommand);
    line.setExecutionStrategy(this::execute);
    line.setParameterExceptionHandler(
        (mistake, _) -> {
          mistake.getCommandLine().getErr().println(mistake.getMessage() + " (see --help)");
          return 1;
        });
    return line.execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
  }

  private List<Object> contributed() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(CommandContribution.class));
    scanner.addIncludeFilter(new AssignableTypeFilter(CommandWithoutDatabase.class));
    return scanner.findCandidateComponents(application.getPackageName()).stream()
        .map(BeanDefinition::getBeanClassName)
        .map(CommandLineOfCairn::made)
        .sorted(
            Comparator.comparing(command -> command.getClass().getAnnotation(Command.class).name()))
        .toList();
  }

  private static Object made(String className) {
    try {
      var constructor = ClassUtils.forName(className, null).getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(className + " needs a constructor without arguments", e);
    }
  }

  private int execute(ParseResult result) {
    Integer help = CommandLine.executeHelpRequest(result);
    if (help != null) {
      return help;
    }
    ParseResult last = result;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    CommandLine command = last.commandSpec().commandLine();
    try {
      return switch (last.commandSpec().userObject()) {
        case ServeCommand serve -> serve.run(application);
        case CommandWithoutDatabase alone -> alone.run();
        case CommandContribution contributed -> runWithoutPages(contributed);
        default -> {
          command.usage(System.out);
          yield 0;
        }
      };
    } catch (RuntimeException fault) {
      return explain(fault, command);
    }
  }

  private int runWithoutPages(CommandContribution command) {
    try (var context =
        new SpringApplicationBuilder(application)
            .web(WebApplicationType.NONE)
            .lazyInitialization(true)
            .properties("cairn.command=true")
            .run()) {
      // The event registry asks for it while closing, when it could no longer be made.
      context.getBean("transactionManager");
      return command.run(context);
    }
  }

  private static int explain(Throwable fault, CommandLine command) {
    Throwable cause = fault;
    while (cause.getCause() != null
        && !(cause instanceof CommandRefused || cause instanceof CannotStart)) {
      cause = cause.getCause();
    }
    if (cause instanceof CommandRefused || cause instanceof CannotStart) {
      command.getErr().println(cause.getMessage());
      return 1;
    }
    String line = cause.toString().lines().findFirst().orElse("");
    command.getErr().println("That failed: " + line + " (CAIRN_TRACE=1 shows where)");
    if (System.getenv("CAIRN_TRACE") != null) {
      fault.printStackTrace(command.getErr());
    }
    return 1;
  }
}
