package dev.buddyls.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The program's entry. Knows nothing of picocli, for whose classes editors would wait: they are too
 * old to be archived.
 */
public final class Main {

  /** Usage errors and unreadable input. */
  static final int UNUSABLE = 2;

  /** A mistake of ours. */
  static final int INTERNAL_ERROR = 3;

  /** How editors start the server. */
  private static final Set<List<String>> EDITOR_STARTS =
      Set.of(List.of(), List.of("serve"), List.of("--stdio"), List.of("serve", "--stdio"));

  private Main() {}

  public static void main(String[] args) {
    System.exit(EDITOR_STARTS.contains(List.of(args)) ? new Serve().serve() : BuddyLs.run(args));
  }

  /** The number of the version that the build wrote into the jar, such as {@code 0.1.0}. */
  static String version() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
        .orElse("without a number");
  }
}
