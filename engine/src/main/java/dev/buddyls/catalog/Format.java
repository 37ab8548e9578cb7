package dev.buddyls.catalog;

import java.util.Locale;

/** What a text means, beyond being a text. The catalogue writes the names with dashes. */
public enum Format {
  PLAIN("a text", "texts"),
  CRON("a cron expression", "cron expressions"),
  TIMEZONE("a time zone", "time zones"),
  DATE_TIME("a date and time (ISO 8601)", "dates"),
  PATH("a path", "paths"),
  CONTAINER_PATH("an absolute path in the container", "absolute paths in the container"),
  REMOTE_PATH("a path on the server", "paths on the server"),
  REF("a git ref or pattern", "git refs or patterns"),
  BRANCH("a branch or pattern", "branches or patterns"),
  REF_NAME("a short name of a ref or pattern", "short names of refs or patterns"),
  IMAGE("a Docker image", "Docker images"),
  IMAGE_TAG("an image tag", "image tags"),
  URL("a URL", "URLs"),
  HOST("a host name", "host names"),
  PORT("a port", "ports"),
  GLOB("a pattern of files", "patterns of files"),
  CHMOD("a file mode", "file modes"),
  BASE64("a Base64 text", "Base64 texts"),
  VARIABLE_NAME("a variable name", "variable names"),
  VARIABLE_VALUE("a text", "texts"),
  INTEGRATION("an integration", "integrations"),
  PIPELINE_NAME("a pipeline name", "pipeline names"),
  ACTION_NAME("an action name", "action names"),
  PROJECT_NAME("a project name", "project names"),
  TARGET_NAME("a target name", "target names"),
  ENVIRONMENT_NAME("an environment", "environments"),
  EMAIL("an e-mail address", "e-mail addresses"),
  REGION("a region", "regions"),
  SECRET("a secret", "secrets"),
  COMMAND("a command", "commands"),
  CONDITION_VALUE("a text", "texts"),
  JSON("a JSON text", "JSON texts"),
  MARKDOWN("a text", "texts");

  private final String singular;
  private final String plural;

  Format(String singular, String plural) {
    this.singular = singular;
    this.plural = plural;
  }

  /** One of them, in words for people, such as {@code a URL}. */
  String singular() {
    return singular;
  }

  /** Several of them, in words for people. */
  String plural() {
    return plural;
  }

  /**
   * The format of that name in the catalogue.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Format named(String name) {
    return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
