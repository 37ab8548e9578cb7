package dev.buddyls.analysis.migration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A way to log in to a server.
 *
 * @param method its word today, empty where none is written
 * @param needs older names of the keys that it takes
 * @param may older name of a key that it can do without, if there is one
 * @param asset name of the key that it takes from the workspace, empty if none
 */
record Login(String method, List<String> needs, String may, String asset) {

  /** What Buddy calls the key of a workspace, unless it was renamed. */
  static final String WORKSPACE_KEY = "id_workspace";

  private static final Login PLAIN = new Login("", List.of("login", "password"), "", "");

  /**
   * By the older words. What becomes of the password of {@code PRIVATE_KEY_AND_PASS}, of {@code
   * PUBLIC_KEY} and of keys on a proxy is not known.
   */
  private static final Map<String, Login> OF_SERVERS =
      Map.of(
          "PASS", new Login("PASSWORD", List.of("login", "password"), "", ""),
          "PRIVATE_KEY", new Login("SSH_KEY", List.of("login", "server_key"), "passphrase", ""),
          "ENV_KEY", new Login("ASSETS_KEY", List.of("login", "env_key"), "", ""),
          "WORKSPACE_KEY", new Login("ASSETS_KEY", List.of("login"), "", WORKSPACE_KEY));

  private static final Map<String, Login> OF_REPOSITORIES =
      Map.of(
          "HTTP", new Login("HTTP", List.of("login", "password"), "", ""),
          "ENV_KEY", new Login("ASSETS_KEY", List.of("env_key"), "login", ""));

  /**
   * What an action says about it.
   *
   * @param target type of the target that its server will be
   * @param mode the older word, if there is one
   * @param keys its other keys that have to do with a login
   */
  static Optional<Login> of(String target, Optional<String> mode, Set<String> keys) {
    Optional<Login> login =
        switch (target) {
          case "FTP" -> mode.isEmpty() ? Optional.of(PLAIN) : Optional.empty();
          case "GIT" -> mode.map(OF_REPOSITORIES::get);
          default -> mode.isEmpty() ? Optional.of(PLAIN) : mode.map(OF_SERVERS::get);
        };
    return login.filter(it -> it.takes(keys));
  }

  private boolean takes(Set<String> keys) {
    return keys.containsAll(needs)
        && keys.stream().allMatch(it -> needs.contains(it) || may.equals(it));
  }
}
