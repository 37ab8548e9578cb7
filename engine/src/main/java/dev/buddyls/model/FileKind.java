package dev.buddyls.model;

import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.FileRoot;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file is to Buddy or to buddy-ls, by its path. */
public enum FileKind {
  /** A list of pipelines, environments, targets and sandboxes. */
  PIPELINES,
  /** The definition of a custom action, a mapping. */
  CUSTOM_ACTION,
  /** What a project says of the integrations that it uses, a list. */
  INTEGRATIONS,
  /** Our own settings, a mapping. */
  SETTINGS;

  /** Name of the settings file of a project. */
  public static final String SETTINGS_FILE = ".buddy-ls.yml";

  private static final Pattern BUDDY =
      Pattern.compile("(?:.*/)?(?:buddy\\.ya?ml|\\.buddy/.*\\.ya?ml)");
  private static final Pattern ACTION = Pattern.compile("(?:.*/)?action\\.ya?ml");
  private static final Pattern INTEGRATION_LIST =
      Pattern.compile("(?:.*/)?\\.buddy/integrations\\.ya?ml");
  private static final Pattern OURS = Pattern.compile("(?:.*/)?" + Pattern.quote(SETTINGS_FILE));

  /** What is at the root of such a file. */
  public FileRoot root(Catalog catalog) {
    return catalog.root(name());
  }

  /**
   * What a file is by its path: {@code buddy.yml} anywhere, and every YAML file below a {@code
   * .buddy} folder. Empty for files that are not Buddy's.
   *
   * @param path with slashes, absolute or relative, or the path of a URI
   */
  public static Optional<FileKind> of(String path) {
    return BUDDY.matcher(path).matches() ? Optional.of(assume(path)) : Optional.empty();
  }

  /** What a file is that is said to be for Buddy or buddy-ls, whatever its path. */
  public static FileKind assume(String path) {
    if (OURS.matcher(path).matches()) {
      return SETTINGS;
    }
    if (INTEGRATION_LIST.matcher(path).matches()) {
      return INTEGRATIONS;
    }
    return ACTION.matcher(path).matches() ? CUSTOM_ACTION : PIPELINES;
  }
}
