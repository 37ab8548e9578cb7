package dev.buddyls.protocol;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Runs programs in a separate network namespace without connections. */
final class Offline {

  private static final List<String> ALONE = List.of("unshare", "--map-current-user", "--net", "--");

  /** Whether this system supports that. */
  static final boolean POSSIBLE = isPossible();

  private Offline() {}

  /**
   * Wraps a command so that it runs without a network, or returns it unchanged if that is not
   * supported.
   */
  static List<String> command(List<String> command) {
    List<String> words = new ArrayList<>(POSSIBLE ? ALONE : List.of());
    words.addAll(command);
    return words;
  }

  private static boolean isPossible() {
    List<String> attempt = new ArrayList<>(ALONE);
    attempt.add("true");
    try {
      return new ProcessBuilder(attempt).start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }
}
