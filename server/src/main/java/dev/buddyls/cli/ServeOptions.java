package dev.buddyls.cli;

import dev.buddyls.lsp.Server;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What both {@code buddy-ls} and {@code buddy-ls serve} understand. */
abstract class ServeOptions {

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

  final int serve() {
    try {
      Server.Start start = new Server.Start(Main.version(), Optional.ofNullable(clientProcessId));
      return port == null ? Server.onStdio(start) : Server.onPort(port, start);
    } catch (IOException e) {
      throw new Unusable("cannot serve: " + e.getMessage() + (stdio ? " (stdio)" : ""));
    }
  }
}
