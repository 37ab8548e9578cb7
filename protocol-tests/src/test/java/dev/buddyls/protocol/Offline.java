package dev.buddyls.protocol;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Runs programs in a network of their own, in which there is nobody else. */
final class Offline {

  private static final List<String> ALONE = List.of("unshare", "--map-current-user", "--net", "--");

  /** Whether this system can do it. */
  static final boolean POSSIBLE = isPossible();

  private Offline() {}

  /** The words that start a command without a network, or as it is where that cannot be done. */
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
