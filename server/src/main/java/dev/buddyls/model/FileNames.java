package dev.buddyls.model;

import java.util.regex.Pattern;

/** Which files are Buddy's, told by their path. */
public final class FileNames {

  private static final Pattern PIPELINES =
      Pattern.compile("(?:.*/)?(?:buddy\\.ya?ml|\\.buddy/.*\\.ya?ml)");
  private static final Pattern CUSTOM_ACTION = Pattern.compile("(?:.*/)?action\\.ya?ml");

  private FileNames() {}

  /**
   * Whether a file holds pipelines, as far as its name says: {@code buddy.yml} anywhere, and every
   * YAML file below a {@code .buddy} folder, but for the {@code action.yml} of custom actions.
   *
   * @param path with slashes, absolute or relative, or the path of a URI
   */
  public static boolean holdPipelines(String path) {
    return PIPELINES.matcher(path).matches() && !CUSTOM_ACTION.matcher(path).matches();
  }
}
