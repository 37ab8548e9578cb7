package dev.buddyls.cli.commands;

import dev.buddyls.lsp.LaunchOptions;
import dev.buddyls.lsp.Server;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code buddy-ls serve}: runs the language server. {@code buddy-ls} without a command does the
 * same.
 */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    header = "Runs the language server, on stdio unless a port is given.")
public class Serve implements Callable<Integer> {

  @Option(names = "--stdio", description = "Use standard input and output; this is the default.")
  private boolean stdio;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Wait for one client on this port of the loopback interface instead.")
  private Integer port;

  @Option(
      names = "--clientProcessId",
      paramLabel = "PID",
      description = "The process of the editor; the server exits when it ends.")
  private Long clientProcessId;

  @Override
  public final Integer call() {
    return serve();
  }

  /** Serves until the client ends the session; returns the exit code. */
  public final int serve() {
    try {
      LaunchOptions options = new LaunchOptions(version(), Optional.ofNullable(clientProcessId));
      return port == null ? Server.onStdio(options) : Server.onPort(port, options);
    } catch (IOException e) {
      throw new UsageException(
          "cannot start the server: " + e.getMessage() + (stdio ? " (stdio)" : ""));
    }
  }

  /** The version that the build wrote into the jar, such as {@code 0.1.0}. */
  static String version() {
    return Optional.ofNullable(Serve.class.getPackage().getImplementationVersion())
        .orElse("(unknown version)");
  }
}
