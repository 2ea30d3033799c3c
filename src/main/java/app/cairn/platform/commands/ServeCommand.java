package app.cairn.platform.commands;

import app.cairn.platform.contributions.CommandRefused;
import app.cairn.platform.database.CannotStart;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves the pages until it is stopped.")
final class ServeCommand {

  @Option(
      names = "--demo",
      description = "With the invented universities, in a database of their own.")
  boolean demonstration;

  @Option(names = "--fresh", description = "Forget the demonstration's data and start over.")
  boolean fresh;

  @Option(names = "--port", paramLabel = "N", description = "Port; PORT or 8080 if not given.")
  @Nullable Integer port;

  int run(Class<?> application) {
    var settings = new HashMap<String, Object>();
    if (demonstration) {
      settings.put("cairn.demonstration", "true");
    }
    if (fresh) {
      if (!demonstration) {
        throw new CommandRefused(
            "Only the demonstration starts over: use --fresh together with --demo.");
      }
      settings.put("cairn.fresh", "true");
    }
    if (port != null) {
      settings.put("server.port", port);
    }
    ConfigurableApplicationContext context =
        new SpringApplicationBuilder(application)
            .initializers(
                starting ->
                    starting
                        .getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("command line", settings)))
            .initializers(ServeCommand::refuseTakenPort)
            .run();
    announce(context);
    return 0;
  }

  /** Said before the database is started rather than after. */
  private static void refuseTakenPort(ConfigurableApplicationContext starting) {
    int wanted = starting.getEnvironment().getProperty("server.port", Integer.class, 8080);
    if (wanted == 0) {
      return;
    }
    try (var socket = new ServerSocket(wanted)) {
      socket.setReuseAddress(true);
    } catch (IOException taken) {
      throw new CannotStart(
          "Port " + wanted + " is taken: stop what uses it, or choose another with PORT.", taken);
    }
  }

  private static void announce(ConfigurableApplicationContext context) {
    String port = context.getEnvironment().getProperty("local.server.port", "8080");
    String address =
        context.getEnvironment().getProperty("cairn.public-url", "http://localhost:" + port);
    System.out.println();
    System.out.println("Cairn is ready: " + address);
    if (context.getEnvironment().getProperty("cairn.demonstration", Boolean.class, false)) {
      System.out.println("Sign in:        " + address + "/sign-in (one click for each person)");
    } else {
      System.out.println("Sign in:        " + address + "/sign-in");
    }
    System.out.println("Stop:           Ctrl-C; the data stays.");
  }
}
