package dev.buddyls.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code buddy-ls serve}: speaks the Language Server Protocol. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    header = "Speaks the Language Server Protocol, on stdio unless a port is given.")
final class Serve extends ServeOptions implements Callable<Integer> {

  @Override
  public Integer call() {
    return serve();
  }
}
