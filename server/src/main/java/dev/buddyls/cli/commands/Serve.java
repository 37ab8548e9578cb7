package dev.buddyls.cli.commands;

import dev.buddyls.lsp.LaunchOptions;
import dev.buddyls.lsp.Server;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code buddy-ls serve}: speaks the Language Server Protocol. {@code buddy-ls} without a command
 * does the same.
 */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    header = "Speaks the Language Server Protocol, on stdio unless a port is given.")
public class Serve implements Callable<Integer> {

  @Option(
      names = "--stdio",
      description = "Accepted because many editors send it: stdio is the default.")
  private boolean stdio;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Wait for one client on this port of the loopback interface instead.")
  private Integer port;

  @Option(
      names = "--clientProcessId",
      paramLabel = "PID",
      description = "The editor's process: the server ends when it does.")
  private Long clientProcessId;

  @Override
  public final Integer call() {
    return serve();
  }

  /** Serves until the client ends; returns the exit code. */
  public final int serve() {
    try {
      LaunchOptions options = new LaunchOptions(version(), Optional.ofNullable(clientProcessId));
      return port == null ? Server.onStdio(options) : Server.onPort(port, options);
    } catch (IOException e) {
      throw new UsageException("cannot serve: " + e.getMessage() + (stdio ? " (stdio)" : ""));
    }
  }

  /** The version that the build wrote into the jar, such as {@code 0.1.0}. */
  static String version() {
    return Optional.ofNullable(Serve.class.getPackage().getImplementationVersion())
        .orElse("without a number");
  }
}
