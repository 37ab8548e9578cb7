package dev.buddyls.cli;

import dev.buddyls.cli.commands.BuddyLs;
import dev.buddyls.cli.commands.Serve;
import java.util.List;
import java.util.Set;

/**
 * The entry point of the program. The server is started without picocli: its class files are too
 * old for the class-data-sharing archive, so editors would wait for them to load.
 */
public final class Main {

  /** The arguments with which editors start the server. */
  private static final Set<List<String>> EDITOR_STARTS =
      Set.of(List.of(), List.of("serve"), List.of("--stdio"), List.of("serve", "--stdio"));

  private Main() {}

  public static void main(String[] args) {
    System.exit(EDITOR_STARTS.contains(List.of(args)) ? new Serve().serve() : BuddyLs.run(args));
  }
}
